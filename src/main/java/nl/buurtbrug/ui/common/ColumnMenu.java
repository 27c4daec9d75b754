package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
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
        setOnShowing(_ -> fill());
        setOnShown(_ -> getItems().getFirst().getParentPopup().getScene().getRoot().addEventFilter(KeyEvent.KEY_PRESSED, keys));
        fill();
    }

    private void fill() {
        getItems().setAll(table.dataColumns().stream().map(ColumnMenu::item).toList());
        var help = new MenuItem(text("table.columnsOrder"));
        help.setDisable(true);
        getItems().add(help);
    }

    private static MenuItem item(DataColumn<?> column) {
        var box = new CheckBox(column.getText());
        box.selectedProperty().bind(column.visibleProperty());
        box.setMouseTransparent(true);
        var item = new CustomMenuItem(box, false);
        item.setId(column.key());
        item.setOnAction(_ -> column.setVisible(!column.isVisible()));
        return item;
    }

    private void key(KeyEvent key) {
        if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            key.consume();
            focused().ifPresent(item -> move(item, key.getCode() == KeyCode.UP ? -1 : 1));
        }
    }

    private Optional<MenuItem> focused() {
        return getItems().stream().filter(item -> container(item).isFocused()).findFirst();
    }

    private void move(MenuItem item, int step) {
        var to = getItems().indexOf(item) + step;
        if (table.moveColumn(item.getId(), step)) {
            getItems().remove(item);
            getItems().add(to, item);
            container(item).requestFocus();
        }
    }

    /// What the menu made of an item; it has the focus.
    private static Node container(MenuItem item) {
        return item.getStyleableNode();
    }
}
