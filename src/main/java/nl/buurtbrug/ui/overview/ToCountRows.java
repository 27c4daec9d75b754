package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.overview.ToCount;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Texts;

/// The sessions that were held and not counted, each with the way to its activity.
final class ToCountRows extends VBox {

    private final TodayViewModel model;
    private final Label count;

    private ToCountRows(TodayViewModel model, Label count) {
        this.model = model;
        this.count = count;
        model.toCountProperty().subscribe(this::show);
        model.allToCountProperty().subscribe(this::show);
    }

    static Card card(TodayViewModel model) {
        var count = Chips.count("");
        var card = new Card(text("start.finish")).counting(count).containing(new ToCountRows(model, count));
        card.setId("to-count");
        return card;
    }

    private void show() {
        var all = model.toCountProperty().get().size();
        var rows = new ArrayList<Node>();
        count.setText(Formats.number(all));
        model.toCount().forEach(one -> rows.add(row(one)));
        if (rows.isEmpty()) {
            rows.add(EmptyState.small(text("start.noneToFinish")));
        } else if (rows.size() < all) {
            rows.add(Card.row(Buttons.link(text("start.whole", all), () -> model.allToCountProperty().set(true))));
        }
        getChildren().setAll(rows);
    }

    private Node row(ToCount one) {
        var link = new RowLink(text("start.toCount", one.title()), () -> model.goTo(new Place.Activity(one.activity())));
        var day = Texts.muted(Formats.dayNear(one.on(), model.today()));
        day.setMinWidth(USE_PREF_SIZE);
        return Card.row(Icon.COUNT.node(), link, Texts.gap(), day);
    }
}
