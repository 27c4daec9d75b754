package nl.buurtbrug.ui.person;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.contact.ContactWords;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.DueLabel;
import nl.buurtbrug.ui.common.Texts;

/// What is still to be done with or by a person, the earliest due on top; not there when nothing is.
final class PromisesCard extends VBox {

    private final TalksViewModel model;
    private final LocalDate today;
    private final Label count = Chips.count("");
    private final VBox rows = new VBox();

    PromisesCard(TalksViewModel model, Clock clock) {
        this.model = model;
        today = LocalDate.now(clock);
        setId("promises-card");
        getChildren().add(new Card(text("followUp.title")).counting(count).containing(rows));
        managedProperty().bind(visibleProperty());
        model.openProperty().subscribe(this::show);
    }

    private void show(List<FollowUpSummary> open) {
        setVisible(!open.isEmpty());
        count.setText(Formats.number(open.size()));
        rows.getChildren().setAll(open.stream().map(this::row).toList());
    }

    private Node row(FollowUpSummary followUp) {
        var box = new CheckBox(followUp.details().what());
        box.setWrapText(true);
        box.setOnAction(_ -> model.tick(followUp));
        var words = new VBox(box, Texts.caption(ContactWords.of(followUp.details().owedBy())));
        HBox.setHgrow(words, Priority.ALWAYS);
        return Card.row(words, DueLabel.of(followUp.details(), today));
    }
}
