package nl.buurtbrug.ui.common;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.util.Duration;

/// Remembers which columns of a table are shown, in which order and how wide.
final class ColumnMemory {

    private static final Duration AFTER_THE_LAST_CHANGE = Duration.millis(600);

    private ColumnMemory() {
    }

    /// Puts the columns as they were left, and keeps each change when it has come to rest.
    static void keep(DataTable<?> table, Preferences preferences, String name) {
        preferences.get(name).map(ColumnLayout::read).ifPresent(table::restore);
        var rest = new PauseTransition(AFTER_THE_LAST_CHANGE);
        rest.setOnFinished(_ -> {
            var layout = table.columnLayout().kept();
            if (!preferences.get(name).filter(layout::equals).isPresent()) {
                preferences.put(name, layout);
            }
        });
        InvalidationListener changed = _ -> {
            if (table.getScene() != null) {
                rest.playFromStart();
            }
        };
        table.getColumns().addListener(changed);
        table.dataColumns().forEach(column -> {
            column.widthProperty().addListener(changed);
            column.visibleProperty().addListener(changed);
        });
    }
}
