package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.DataTable;
import nl.buurtbrug.ui.common.RowHeight;

/// The words that are on no list, with what each is taken for.
final class WordsTable {

    private final Map<UnknownWordRow, Node> choices = new HashMap<>();
    private final DataTable<UnknownWordRow> table;

    WordsTable(WordsViewModel model) {
        table = DataTable.sortedElsewhere(text("wizard.words"), RowHeight.CONTROLS, model.rows(), _ -> { });
        table.setId("words");
        table.getStyleClass().add("columns-table");
        table.column("wizard.words.word", row -> row.word().word()).strong().unsorted().width(260);
        table.column("wizard.words.list", UnknownWordRow::list).unsorted().width(150);
        table.column("wizard.words.rows", row -> Formats.number(row.word().rows())).unsorted().width(90);
        table.nodes("wizard.words.meaning", row -> choices.computeIfAbsent(row, WordsTable::choice)).styled("with-control").width(320);
    }

    DataTable<UnknownWordRow> node() {
        return table;
    }

    private static Node choice(UnknownWordRow row) {
        var box = new ComboBox<>(FXCollections.observableArrayList(row.options()));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(UnknownWordRow.Option option) {
                return option == null ? "" : option.words();
            }

            @Override
            public UnknownWordRow.Option fromString(String typed) {
                throw new UnsupportedOperationException();
            }
        });
        box.setAccessibleText(text("wizard.words.means", row.word().word()));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(row.choiceProperty());
        return box;
    }
}
