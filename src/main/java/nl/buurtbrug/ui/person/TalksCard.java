package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.contact.ContactWords;
import nl.buurtbrug.domain.contact.MomentRow;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.MomentIcon;
import nl.buurtbrug.ui.common.Texts;

/// What was said with a person, the latest on top.
final class TalksCard extends VBox {

    private final TalksViewModel model;
    private final LocalDate today;
    private final Label count = Chips.count("");
    private final VBox rows = new VBox();

    TalksCard(TalksViewModel model, Clock clock) {
        this.model = model;
        today = LocalDate.now(clock);
        setId("talks-card");
        getChildren().add(new Card(text("moment.title")).counting(count).with(Buttons.link(text("moment.log"), model::log)).containing(rows));
        model.shownProperty().subscribe(this::show);
    }

    private void show(List<MomentRow> moments) {
        count.setText(Formats.number(model.total()));
        var nodes = new ArrayList<Node>();
        if (moments.isEmpty()) {
            nodes.add(EmptyState.small(text("moment.none")));
        }
        moments.forEach(moment -> nodes.add(row(moment)));
        if (model.total() > moments.size()) {
            nodes.add(Card.row(Buttons.link(text("moment.all", model.total()), model::showAll)));
        }
        rows.getChildren().setAll(nodes);
    }

    private Node row(MomentRow moment) {
        var name = text("moment.kindAndDay", ContactWords.of(moment.kind()), ContactWords.when(moment, today));
        var kind = new Label(name, MomentIcon.of(moment.kind()).node());
        kind.getStyleClass().addAll("strong", "fact");
        var words = moment.summary().isEmpty() ? new VBox(kind) : new VBox(kind, Texts.body(moment.summary()));
        HBox.setHgrow(words, Priority.ALWAYS);
        return Card.row(words, Buttons.icon(Icon.EDIT, text("moment.changeNamed", name), () -> model.change(moment)),
                Buttons.icon(Icon.CLOSE, text("moment.removeNamed", name), () -> model.remove(moment)));
    }
}
