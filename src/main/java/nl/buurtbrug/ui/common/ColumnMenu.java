package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The button that lets the user choose the columns of a table and, with Alt and an arrow, their order; their width changes in the table itself.
public final class ColumnMenu extends MenuButton {

    private final DataTable<?> table;
    private final EventHandler<KeyEvent> keys = this::key;

    public ColumnMenu(DataTable<?> table) {
        super(text("table.columns"), Icon.COLUMNS.node());
        this.table = table;
        getStyleClass().addAll("button-outlined", "no-arrow");
        setId("columns-menu");
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(_ -> fill());
        setOnShown(_ -> getItems().getFirst().getParentPopup().getScene().getRoot().addEventFilter(KeyEvent.KEY_PRESSED, keys));
        fill();
    }

    private void fill() {
        getItems().setAll(table.dataColumns().stream().map(Choice::new).toList());
        var help = new MenuItem(text("table.columnsOrder"));
        help.setDisable(true);
        getItems().add(help);
    }

    /// The items stay where they are and show the columns in their new order; the menu itself follows the arrow with the focus.
    private void key(KeyEvent key) {
        if (!key.isAltDown() || key.getCode() != KeyCode.UP && key.getCode() != KeyCode.DOWN) {
            return;
        }
        var moved = choices().filter(Choice::isFocused).findFirst()
                .filter(choice -> table.moveColumn(choice.column.key(), key.getCode() == KeyCode.UP ? -1 : 1));
        if (moved.isEmpty()) {
            key.consume();
            return;
        }
        var columns = table.dataColumns().iterator();
        choices().forEach(choice -> choice.show(columns.next()));
    }

    private Stream<Choice> choices() {
        return getItems().stream().filter(Choice.class::isInstance).map(Choice.class::cast);
    }

    private static final class Choice extends CustomMenuItem {

        private DataColumn<?> column;

        private Choice(DataColumn<?> column) {
            setHideOnClick(false);
            setOnAction(_ -> this.column.setVisible(!this.column.isVisible()));
            show(column);
        }

        private void show(DataColumn<?> shown) {
            column = shown;
            var box = new CheckBox(shown.getText());
            box.selectedProperty().bind(shown.visibleProperty());
            box.setMouseTransparent(true);
            setContent(box);
        }

        private boolean isFocused() {
            return getStyleableNode().isFocused();
        }
    }
}
