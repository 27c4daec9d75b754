package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.FollowUpSummary;

/// A follow-up to tick off: what, by whom, and how long there is.
public final class FollowUpRow extends HBox {

    /// @param more who does it, and what else is said of it
    public FollowUpRow(FollowUpSummary followUp, String more, FollowUps model) {
        getStyleClass().add("follow-up");
        var details = followUp.details();
        var box = new CheckBox(details.what());
        box.setWrapText(true);
        box.setSelected(details.isDone());
        box.setOnAction(_ -> model.tick(followUp, box.isSelected()));
        var words = new VBox(box, Texts.caption(more));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, DueLabel.of(details, model.today()), Buttons.icon(Icon.EDIT, text("followUp.changeNamed", details.what()), () -> model.change(followUp)),
                Buttons.icon(Icon.CLOSE, text("followUp.removeNamed", details.what()), () -> model.remove(followUp)));
    }

    /// Who does it.
    ///
    /// @param theirs the name of the person or partner who promised it; empty when that is not known
    public static String who(FollowUpDetails details, Optional<String> theirs, Choices staff) {
        if (details.owedBy() == Debtor.PARTNER) {
            return theirs.map(name -> text("followUp.assigned", name)).orElseGet(() -> text("followUp.partnerOwes"));
        }
        return details.assignee().map(staff::name).filter(name -> !name.isEmpty()).map(name -> text("followUp.assigned", name)).orElseGet(() -> text("followUp.weOwe"));
    }
}
