package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.contact.ContactWords;
import nl.buurtbrug.domain.contact.Debtor;

/// Puts the fields of a follow-up in a form.
public final class FollowUpFields {

    private FollowUpFields() {
    }

    public static void add(Form form, FollowUpInput input, Clock clock) {
        form.add("followUp.what", new TextField()).textProperty().bindBidirectional(input.whatProperty());
        var pills = new Pills<>(text("followUp.owedBy"), List.of(Debtor.values()), ContactWords::of);
        pills.chosenProperty().set(input.owedByProperty().get());
        pills.chosenProperty().bindBidirectional(input.owedByProperty());
        form.addNode(new VBox(Texts.styled(text("followUp.owedBy"), "field-label"), pills), 6);
        form.add("followUp.due", new DateField(clock), 6).textProperty().bindBidirectional(input.dueProperty());
    }
}
