package nl.buurtbrug.ui.organisation;

import java.time.Clock;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.FollowUpFields;
import nl.buurtbrug.ui.common.Form;
import nl.buurtbrug.ui.common.IdField;

/// The fields of a follow-up.
final class FollowUpPanelView extends VBox {

    FollowUpPanelView(FollowUpPanelViewModel model, Clock clock) {
        var form = new Form();
        FollowUpFields.add(form, model.input(), clock);
        form.add("followUp.assignee", IdField.of(model.input().assigneeProperty(), model.staff()));
        form.required("followUp.what");
        model.problems().subscribe(() -> form.show(model.problems()));
        getChildren().add(form);
    }
}
