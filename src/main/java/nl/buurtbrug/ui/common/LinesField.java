package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Several values of one kind under each other, such as phone numbers: the first is used first, an empty one at the end takes the next.
public final class LinesField extends Control {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final ObservableList<String> lines = FXCollections.observableArrayList();
    private final VBox rows = new VBox();
    private final Predicate<String> valid;
    private final UnaryOperator<String> tidy;
    private boolean typing;

    /// @param valid whether a line can be what it should be; others are marked when the focus leaves them
    /// @param tidy  the one way of writing, applied when the focus leaves a line
    public LinesField(Predicate<String> valid, UnaryOperator<String> tidy) {
        this.valid = valid;
        this.tidy = tidy;
        rows.getStyleClass().add("lines");
        setFocusTraversable(false);
        lines.subscribe(() -> {
            if (!typing) {
                build();
            }
        });
        accessibleTextProperty().subscribe(this::build);
        build();
    }

    /// Keeps the same lines as a list of the view model.
    public void bind(ObservableList<String> kept) {
        Bindings.bindContentBidirectional(lines, kept);
    }

    @Override
    public void requestFocus() {
        if (rows.getChildren().getFirst() instanceof HBox row) {
            row.getChildren().getFirst().requestFocus();
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        var skin = new SkinBase<>(this) { };
        getChildren().setAll(rows);
        return skin;
    }

    private void build() {
        rows.getChildren().clear();
        lines.forEach(this::addRow);
        addRow("");
        nameRows();
    }

    private void addRow(String line) {
        var field = new TextField(line);
        HBox.setHgrow(field, Priority.ALWAYS);
        var first = Buttons.icon(Icon.UP, text("lines.first"), () -> toFront(field));
        var row = new HBox(field, first);
        row.getStyleClass().add("line");
        first.visibleProperty().bind(field.textProperty().isNotEmpty());
        rows.getChildren().add(row);
        field.textProperty().subscribe((_, _) -> typed());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                leave(field);
            }
        });
        mark(field);
    }

    private void typed() {
        typing = true;
        lines.setAll(typedLines());
        typing = false;
        if (!field(rows.getChildren().size() - 1).getText().isBlank()) {
            addRow("");
            nameRows();
        }
    }

    private void leave(TextField field) {
        var tidied = field.getText().isBlank() ? "" : tidy.apply(field.getText().strip());
        if (!tidied.equals(field.getText())) {
            field.setText(tidied);
        }
        mark(field);
    }

    private void mark(TextField field) {
        field.pseudoClassStateChanged(INVALID, !field.getText().isBlank() && !valid.test(field.getText().strip()));
    }

    private void toFront(TextField field) {
        var ordered = new ArrayList<>(typedLines());
        var line = field.getText().strip();
        ordered.remove(line);
        ordered.addFirst(line);
        lines.setAll(ordered);
        requestFocus();
    }

    private List<String> typedLines() {
        var typed = new ArrayList<String>();
        for (int i = 0; i < rows.getChildren().size(); i++) {
            var line = field(i).getText().strip();
            if (!line.isEmpty()) {
                typed.add(line);
            }
        }
        return typed;
    }

    private TextField field(int index) {
        return (TextField) ((HBox) rows.getChildren().get(index)).getChildren().getFirst();
    }

    private void nameRows() {
        var name = getAccessibleText() == null ? "" : getAccessibleText();
        for (int i = 0; i < rows.getChildren().size(); i++) {
            field(i).setAccessibleText(text("lines.line", name, i + 1));
            ((HBox) rows.getChildren().get(i)).getChildren().getLast().setDisable(i == 0);
        }
    }
}
