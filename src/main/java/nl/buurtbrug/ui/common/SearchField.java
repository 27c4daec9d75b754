package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field to search in: an icon, what to type, and a cross (or Esc) to empty it.
public final class SearchField extends CustomTextField {

    public SearchField(Icon icon, String prompt) {
        getStyleClass().add("search-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(icon.node());
        var clear = Buttons.icon(Icon.CLOSE, text("action.clear"), this::clear);
        clear.setFocusTraversable(false);
        clear.getStyleClass().add("clear");
        rightProperty().bind(textProperty().isEmpty().map(empty -> empty ? null : clear));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                key.consume();
            }
        });
    }
}
