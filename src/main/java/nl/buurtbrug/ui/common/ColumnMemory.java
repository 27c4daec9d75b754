package nl.buurtbrug.ui.common;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.util.Duration;

/// Keeps up with which columns of a table are shown, in which order and how wide, and remembers it for the list without a view.
final class ColumnMemory {

    private static final Duration AFTER_THE_LAST_CHANGE = Duration.millis(600);

    private ColumnMemory() {
    }

    /// Puts the columns as they were left, lets the views lay them out, and tells those of each change.
    static void keep(DataTable<?> table, ListViews views) {
        var rest = new PauseTransition(AFTER_THE_LAST_CHANGE);
        rest.setOnFinished(_ -> views.rememberColumns());
        InvalidationListener changed = _ -> {
            views.columnsProperty().set(table.columnLayout());
            if (table.getScene() != null) {
                rest.playFromStart();
            }
        };
        views.layOut(table.columnLayout(), layout -> {
            table.restore(layout);
            views.columnsProperty().set(table.columnLayout());
        });
        table.getColumns().addListener(changed);
        table.whenResized(() -> changed.invalidated(table.widthProperty()));
        table.getColumns().subscribe(() -> table.dataColumns().forEach(column -> {
            column.visibleProperty().removeListener(changed);
            column.visibleProperty().addListener(changed);
        }));
        table.dataColumns().forEach(column -> column.visibleProperty().addListener(changed));
    }
}
