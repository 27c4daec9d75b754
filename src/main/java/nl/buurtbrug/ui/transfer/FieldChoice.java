package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import nl.buurtbrug.ui.common.Texts;
import org.controlsfx.control.SearchableComboBox;

/// Chooses what a column becomes; typing searches among the fields.
final class FieldChoice extends SearchableComboBox<Target> {

    private static final int ROWS = 12;

    FieldChoice(ImportColumn column) {
        super(FXCollections.observableArrayList(column.choices()));
        getStyleClass().add("field-choice");
        setId("field-of-" + column.number());
        setAccessibleText(text("wizard.column.becomes", column.name()));
        setVisibleRowCount(ROWS);
        setConverter(new InOneLine(column));
        setCellFactory(_ -> new FieldCell());
        setButtonCell(new FieldCell());
        setMaxWidth(Double.MAX_VALUE);
        skinProperty().subscribe(this::nameSearch);
        setValue(column.target());
        valueProperty().subscribe((before, chosen) -> {
            if (chosen == null) {
                setValue(before);
            } else {
                column.become(chosen);
            }
        });
        column.fieldProperty().subscribe(_ -> setValue(column.target()));
        column.extraProperty().subscribe(_ -> setValue(column.target()));
    }

    private void nameSearch() {
        if (lookup(".combo-box-search") instanceof TextField search) {
            search.setPromptText(text("wizard.column.search"));
            search.setAccessibleText(text("wizard.column.search"));
        }
    }

    private static final class InOneLine extends StringConverter<Target> {

        private final ImportColumn column;

        private InOneLine(ImportColumn column) {
            this.column = column;
        }

        @Override
        public String toString(Target target) {
            return target == null ? "" : target.words().line();
        }

        @Override
        public Target fromString(String typed) {
            return column.choices().stream().filter(target -> target.words().line().equals(typed)).findFirst().orElse(null);
        }
    }

    private static final class FieldCell extends ListCell<Target> {

        @Override
        protected void updateItem(Target field, boolean empty) {
            super.updateItem(field, empty);
            setText(null);
            setGraphic(empty || field == null ? null : node(field.words()));
        }

        private static HBox node(FieldWords words) {
            var node = new HBox(Texts.styled(words.name(), "field-name"), Texts.styled(words.group(), "caption"));
            node.getStyleClass().add("field-words");
            return node;
        }
    }
}
