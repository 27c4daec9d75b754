package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.EmptyState;

/// What is still to be done for or by a partner, the earliest due on top.
final class FollowUpsCard extends VBox {

    private final OrganisationPageViewModel page;
    private final ContactViewModel model;
    private final Label count = Chips.count("");
    private final VBox rows = new VBox();

    FollowUpsCard(OrganisationPageViewModel page, ContactViewModel model) {
        this.page = page;
        this.model = model;
        setId("follow-ups-card");
        var add = Buttons.link(text("action.add"), model::promise);
        add.setId("add-follow-up");
        add.setAccessibleText(text("followUp.add"));
        getChildren().add(new Card(text("followUp.title")).counting(count).with(add).containing(rows));
        page.whenRead(this::show);
    }

    private void show(OrganisationFile file) {
        var open = file.contact().open();
        count.setText(Formats.number(open.size()));
        if (open.isEmpty()) {
            rows.getChildren().setAll(EmptyState.small(text("followUp.none")));
        } else {
            rows.getChildren().setAll(open.stream().map(followUp -> row(followUp, file)).toList());
        }
    }

    private Node row(FollowUpSummary followUp, OrganisationFile file) {
        var row = new FollowUpRow(followUp, file, model, page.services().today());
        HBox.setHgrow(row, Priority.ALWAYS);
        return Card.row(row);
    }
}
