package nl.buurtbrug.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// Lets the arrows go along a column of buttons, and not to what happens to stand beside them.
public final class ArrowKeys {

    private ArrowKeys() {
    }

    public static void goAlong(Pane column) {
        column.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
                key.consume();
                move(column, key.getCode() == KeyCode.UP ? -1 : 1);
            }
        });
    }

    private static void move(Pane column, int step) {
        var buttons = column.getChildren().filtered(ToggleButton.class::isInstance);
        var now = buttons.stream().filter(Node::isFocused).findFirst().map(buttons::indexOf).orElse(0);
        buttons.get(Math.clamp(now + step, 0, buttons.size() - 1)).requestFocus();
    }
}
