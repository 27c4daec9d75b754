package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.ui.common.Texts;
import org.controlsfx.control.SearchableComboBox;

/// Chooses what a column becomes; typing searches among the fields.
final class FieldChoice extends SearchableComboBox<TargetField> {

    private static final int ROWS = 12;

    FieldChoice(ImportColumn column) {
        super(FXCollections.observableArrayList(FieldWords.CHOICES));
        getStyleClass().add("field-choice");
        setId("field-of-" + column.number());
        setAccessibleText(text("wizard.column.becomes", column.name()));
        setVisibleRowCount(ROWS);
        setConverter(new InOneLine());
        setCellFactory(_ -> new FieldCell());
        setButtonCell(new FieldCell());
        setMaxWidth(Double.MAX_VALUE);
        skinProperty().subscribe(this::nameSearch);
        setValue(column.fieldProperty().get());
        valueProperty().subscribe((before, chosen) -> {
            if (chosen == null) {
                setValue(before);
            } else {
                column.fieldProperty().set(chosen);
            }
        });
        column.fieldProperty().subscribe((_, field) -> setValue(field));
    }

    private void nameSearch() {
        if (lookup(".combo-box-search") instanceof TextField search) {
            search.setPromptText(text("wizard.column.search"));
            search.setAccessibleText(text("wizard.column.search"));
        }
    }

    private static final class InOneLine extends StringConverter<TargetField> {

        @Override
        public String toString(TargetField field) {
            return field == null ? "" : FieldWords.of(field).line();
        }

        @Override
        public TargetField fromString(String typed) {
            return FieldWords.CHOICES.stream().filter(field -> FieldWords.of(field).line().equals(typed)).findFirst().orElse(null);
        }
    }

    private static final class FieldCell extends ListCell<TargetField> {

        @Override
        protected void updateItem(TargetField field, boolean empty) {
            super.updateItem(field, empty);
            setText(null);
            setGraphic(empty || field == null ? null : node(FieldWords.of(field)));
        }

        private static HBox node(FieldWords words) {
            var node = new HBox(Texts.styled(words.name(), "field-name"), Texts.styled(words.group(), "caption"));
            node.getStyleClass().add("field-words");
            return node;
        }
    }
}
