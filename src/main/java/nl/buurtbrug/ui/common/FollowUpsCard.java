package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.language.Formats;

/// What is still to be done, the earliest due on top.
public final class FollowUpsCard extends VBox {

    private final FollowUps model;
    private final Label count = Chips.count("");
    private final VBox rows = new VBox();

    public FollowUpsCard(FollowUps model) {
        this.model = model;
        setId("follow-ups-card");
        var add = Buttons.link(text("action.add"), model::add);
        add.setId("add-follow-up");
        add.setAccessibleText(text("followUp.add"));
        getChildren().add(new Card(text("followUp.title")).counting(count).with(add).containing(rows));
    }

    /// @param more who does it, and what else is said of it
    public void show(List<FollowUpSummary> open, Function<FollowUpSummary, String> more) {
        count.setText(Formats.number(open.size()));
        if (open.isEmpty()) {
            rows.getChildren().setAll(EmptyState.small(text("followUp.none")));
        } else {
            rows.getChildren().setAll(open.stream().map(followUp -> row(followUp, more.apply(followUp))).toList());
        }
    }

    private Node row(FollowUpSummary followUp, String more) {
        var row = new FollowUpRow(followUp, more, model);
        HBox.setHgrow(row, Priority.ALWAYS);
        return Card.row(row);
    }
}
