package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;

/// Says that one looks at invented records, as long as there are any, and takes them away.
final class SampleHint extends StackPane {

    SampleHint(SampleRecords samples, Runnable whenRemoved) {
        var remove = removal(samples, whenRemoved);
        var hint = new Hint(Tone.INFO, "", remove);
        getStyleClass().add("sample-hint");
        getChildren().add(hint);
        managedProperty().bind(visibleProperty());
        samples.amountProperty().subscribe(amount -> {
            setVisible(!amount.isNone());
            hint.say(text("samples.hint", amount.partners(), amount.people()));
        });
    }

    private static Hyperlink removal(SampleRecords samples, Runnable whenRemoved) {
        var remove = Buttons.link(text("samples.remove"), () -> samples.remove(whenRemoved));
        remove.setId("remove-samples");
        return remove;
    }
}
