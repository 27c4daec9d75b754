package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import javafx.scene.layout.VBox;

/// The fields of a follow-up.
public final class FollowUpForm extends VBox {

    public FollowUpForm(FollowUpDraft draft, Clock clock) {
        var form = new Form();
        FollowUpFields.add(form, draft.input(), clock);
        form.add("followUp.assignee", IdField.of(draft.input().assigneeProperty(), draft.offers().staff()));
        if (!draft.offers().partners().offered().isEmpty()) {
            form.add("followUp.partner", IdField.of(draft.input().partnerProperty(), draft.offers().partners().orNone(text("followUp.noPartner"))));
        }
        form.required("followUp.what");
        draft.problems().subscribe(() -> form.show(draft.problems()));
        getChildren().add(form);
    }
}
