package nl.buurtbrug.ui.organisation;

import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.DueLabel;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;

/// A follow-up to tick off: what, by whom, and how long there is.
final class FollowUpRow extends HBox {

    FollowUpRow(FollowUpSummary followUp, OrganisationFile file, ContactViewModel model, LocalDate today) {
        getStyleClass().add("follow-up");
        var details = followUp.details();
        var box = new CheckBox(details.what());
        box.setWrapText(true);
        box.setSelected(details.isDone());
        box.setOnAction(_ -> model.tick(followUp, box.isSelected()));
        var words = new VBox(box, Texts.caption(who(followUp, file)));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, DueLabel.of(details, today), Buttons.icon(Icon.EDIT, text("followUp.changeNamed", details.what()), () -> model.change(followUp)),
                Buttons.icon(Icon.CLOSE, text("followUp.removeNamed", details.what()), () -> model.remove(followUp)));
    }

    private static String who(FollowUpSummary followUp, OrganisationFile file) {
        var details = followUp.details();
        if (details.owedBy() == Debtor.PARTNER) {
            return file.contact().person(followUp).map(person -> text("followUp.assigned", person)).orElseGet(() -> text("followUp.partnerOwes"));
        }
        var assignee = details.assignee().map(file.choices().staff()::name).orElse("");
        return assignee.isEmpty() ? text("followUp.weOwe") : text("followUp.assigned", assignee);
    }
}
