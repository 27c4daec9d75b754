package nl.buurtbrug.ui.activity;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.activity.ActivityWords;
import nl.buurtbrug.domain.activity.Participation;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Texts;

/// The partners in an activity, with what each does for it.
final class PartnersCard extends VBox {

    private final ActivityPageViewModel model;
    private final Label count = Chips.count("");
    private final VBox rows = new VBox();

    PartnersCard(ActivityPageViewModel model) {
        this.model = model;
        setId("partners-card");
        var add = Buttons.link(text("action.add"), model.sessions()::addPartner);
        add.setId("add-partner");
        add.setAccessibleText(text("participation.add"));
        getChildren().add(new Card(text("participation.title")).counting(count).with(add).containing(rows));
        model.whenRead(this::show);
    }

    private void show(ActivityFile file) {
        count.setText(Formats.number(file.partners().size()));
        if (file.partners().isEmpty()) {
            rows.getChildren().setAll(EmptyState.small(text("participation.none")));
        } else {
            rows.getChildren().setAll(file.partners().stream().map(partner -> row(partner, file.names().getOrDefault(partner.details().organisation(), ""))).toList());
        }
    }

    private Node row(Participation partner, String name) {
        var link = Buttons.link(name, () -> model.frame().navigator().goTo(new Place.Organisation(partner.details().organisation())));
        link.setWrapText(true);
        link.setMinWidth(0);
        var words = new VBox(link);
        if (!partner.details().contribution().isEmpty()) {
            words.getChildren().add(Texts.caption(partner.details().contribution()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var role = ActivityWords.of(partner.details().role());
        return Card.row(words, Chips.chip(role), Buttons.icon(Icon.EDIT, text("participation.changeNamed", name, role), () -> model.sessions().change(partner, name)),
                Buttons.icon(Icon.CLOSE, text("participation.removeNamed", name, role), () -> model.sessions().remove(partner, name)));
    }
}
