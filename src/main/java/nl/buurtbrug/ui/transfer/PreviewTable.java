package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/// The first rows of the file as they are read now; what is left out is greyed.
final class PreviewTable extends TableView<PreviewRow> {

    private static final int COLUMNS_SHOWN = 40;
    private static final double COLUMN_WIDTH = 11;
    private static final double LINE_WIDTH = 4.2;
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass HEADER = PseudoClass.getPseudoClass("header");

    PreviewTable() {
        getStyleClass().addAll("data-table", "preview-table", "rows-28");
        setId("preview");
        setAccessibleText(text("wizard.preview"));
        setRowFactory(_ -> new Row());
    }

    void show(OpenedFile file) {
        var width = Math.min(file.width(), COLUMNS_SHOWN);
        if (getColumns().size() != width + 1) {
            getColumns().clear();
            getColumns().add(column(text("wizard.preview.line"), LINE_WIDTH, row -> String.valueOf(row.line()), "right"));
            for (int i = 0; i < width; i++) {
                var index = i;
                getColumns().add(column("", COLUMN_WIDTH, row -> row.cell(index), "cell"));
            }
        }
        for (int i = 0; i < width; i++) {
            getColumns().get(i + 1).setText(letters(i));
        }
        getItems().setAll(file.preview());
    }

    /// Names a column as a spreadsheet does: A, B ... Z, AA.
    private static String letters(int column) {
        return (column >= 26 ? String.valueOf((char) ('A' + column / 26 - 1)) : "") + (char) ('A' + column % 26);
    }

    private TableColumn<PreviewRow, String> column(String title, double ems, Function<PreviewRow, String> words, String styleClass) {
        var column = new TableColumn<PreviewRow, String>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(styleClass);
        fixedCellSizeProperty().subscribe(size -> column.setPrefWidth(ems * (size.doubleValue() > 0 ? size.doubleValue() / 2 : 14)));
        return column;
    }

    private static final class Row extends TableRow<PreviewRow> {

        @Override
        protected void updateItem(PreviewRow row, boolean empty) {
            super.updateItem(row, empty);
            var filled = !empty && row != null;
            pseudoClassStateChanged(LEFT_OUT, filled && row.isLeftOut());
            pseudoClassStateChanged(HEADER, filled && row.part() == PreviewRow.Part.HEADER);
        }
    }
}
