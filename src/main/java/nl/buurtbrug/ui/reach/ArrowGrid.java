package nl.buurtbrug.ui.reach;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;

/// Lets the arrows go through buttons that stand in rows: the Tab key stops once, at the one that was there last. Enter opens it.
final class ArrowGrid {

    private List<? extends List<? extends ButtonBase>> rows = List.of();
    private int row;
    private int column;

    /// @param area in which the keys work
    ArrowGrid(Node area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// @param rows each as long as the others
    void through(List<? extends List<? extends ButtonBase>> rows) {
        this.rows = rows;
        rows.forEach(each -> each.forEach(button -> {
            button.setFocusTraversable(false);
            button.focusedProperty().subscribe(focused -> {
                if (focused) {
                    stand(button);
                }
            });
        }));
        row = Math.clamp(row, 0, Math.max(0, rows.size() - 1));
        column = rows.isEmpty() ? 0 : Math.clamp(column, 0, Math.max(0, rows.getFirst().size() - 1));
        letStop(true);
    }

    private void stand(ButtonBase button) {
        letStop(false);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).contains(button)) {
                row = i;
                column = rows.get(i).indexOf(button);
            }
        }
        letStop(true);
    }

    private void letStop(boolean stop) {
        if (!rows.isEmpty() && !rows.getFirst().isEmpty()) {
            rows.get(row).get(column).setFocusTraversable(stop);
        }
    }

    private void key(KeyEvent key) {
        if (!(key.getTarget() instanceof ButtonBase button) || rows.stream().noneMatch(each -> each.contains(button))) {
            return;
        }
        switch (key.getCode()) {
            case UP -> go(key, row - 1, column);
            case DOWN -> go(key, row + 1, column);
            case LEFT -> go(key, row, column - 1);
            case RIGHT -> go(key, row, column + 1);
            case HOME -> go(key, key.isShortcutDown() ? 0 : row, 0);
            case END -> go(key, key.isShortcutDown() ? rows.size() - 1 : row, rows.getFirst().size() - 1);
            case ENTER -> {
                key.consume();
                button.fire();
            }
            default -> { }
        }
    }

    /// At an edge the arrow does nothing, and does not leave either.
    private void go(Event key, int toRow, int toColumn) {
        key.consume();
        rows.get(Math.clamp(toRow, 0, rows.size() - 1)).get(Math.clamp(toColumn, 0, rows.getFirst().size() - 1)).requestFocus();
    }
}
