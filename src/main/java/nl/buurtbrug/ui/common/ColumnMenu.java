package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;

/// The button that lets the user choose the columns of a table; their order and width change in the table itself.
public final class ColumnMenu extends MenuButton {

    public <T> ColumnMenu(DataTable<T> table) {
        super(text("table.columns"), Icon.COLUMNS.node());
        getStyleClass().addAll("button-outlined", "no-arrow");
        setId("columns-menu");
        for (var column : table.dataColumns()) {
            var box = new CheckBox(column.getText());
            box.selectedProperty().bindBidirectional(column.visibleProperty());
            var item = new CustomMenuItem(box, false);
            item.setOnAction(_ -> box.fire());
            getItems().add(item);
        }
    }
}
