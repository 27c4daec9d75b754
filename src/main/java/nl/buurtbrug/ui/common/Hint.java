package nl.buurtbrug.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A bar that explains, warns or refuses, with what the user can do about it.
public final class Hint extends HBox {

    private final Label words = Texts.body("");

    public Hint(Tone tone, String text, Node... actions) {
        getStyleClass().addAll("hint", tone.styleClass());
        setAccessibleRole(AccessibleRole.PARENT);
        setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(icon(tone).node(), words);
        getChildren().addAll(actions);
        say(text);
    }

    public void say(String text) {
        words.setText(text);
        setAccessibleText(text);
    }

    private static Icon icon(Tone tone) {
        return switch (tone) {
            case NEUTRAL, ACCENT -> Icon.HINT;
            case INFO -> Icon.INFO;
            case SUCCESS -> Icon.SUCCESS;
            case WARNING -> Icon.WARNING;
            case DANGER -> Icon.DANGER;
        };
    }
}
