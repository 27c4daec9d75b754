package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.Problem;

/// Fields under their labels, each with room for help and for what is wrong with it, in a grid of twelve columns.
public final class Form extends GridPane {

    /// How wide what takes a whole row is.
    public static final int WHOLE = 12;

    private static final int COLUMNS = WHOLE;
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private record Field(Label label, Control control, Label help, Label problem) {
    }

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Label elsewhere = problemLabel();
    private int row;
    private int column;

    public Form() {
        getStyleClass().add("form");
        for (int i = 0; i < COLUMNS; i++) {
            var part = new ColumnConstraints();
            part.setPercentWidth(100.0 / COLUMNS);
            getColumnConstraints().add(part);
        }
    }

    /// @param field the message key of the field's label, which is also its name in a [Problem]; with dashes for dots it is the id of the control
    public <C extends Control> C add(String field, C control) {
        return add(field, control, COLUMNS);
    }

    /// @param width how many of the twelve columns the field takes; it starts a new row when they are not free
    public <C extends Control> C add(String field, C control, int width) {
        return add(field, text(field), control, width);
    }

    /// A field that is called by the user's own words.
    <C extends Control> C add(String field, String name, C control, int width) {
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        control.setId(field.replace('.', '-'));
        control.setAccessibleText(name);
        control.setMaxWidth(Double.MAX_VALUE);
        if (control instanceof TextArea area) {
            area.setWrapText(true);
        }
        var help = Texts.caption("");
        var problem = problemLabel();
        hideWhileEmpty(help);
        fields.put(field, new Field(label, control, help, problem));
        place(new VBox(label, control, help, problem), width);
        return control;
    }

    /// Puts anything else in the grid, such as a row of check boxes with its own label.
    public void addNode(Node node, int width) {
        place(node instanceof VBox ? node : new VBox(node), width);
    }

    /// Marks a field as one that must be filled in.
    public Form required(String field) {
        var label = fields.get(field).label();
        label.setText(text("form.required", label.getText()));
        return this;
    }

    public Form help(String field, String words) {
        fields.get(field).help().setText(words);
        fields.get(field).control().setAccessibleHelp(words);
        return this;
    }

    /// Puts something under a field that warns about it.
    ///
    /// @param says what it says, for a screen reader that is in the field
    public Form under(String field, Node node, ObservableValue<String> says) {
        var it = fields.get(field);
        ((Pane) it.control().getParent()).getChildren().add(node);
        says.subscribe(words -> it.control().setAccessibleHelp(words.isEmpty() ? it.help().getText() : words));
        return this;
    }

    /// Shows each problem beside its field, the others at the foot, and puts the focus in the first wrong field.
    public void show(List<Problem> problems) {
        var others = new ArrayList<String>();
        fields.values().forEach(field -> mark(field, ""));
        for (var problem : problems) {
            var field = fields.get(problem.field());
            if (field == null) {
                others.add(text("form.elsewhere", text(problem.field()), problem.words()));
            } else {
                mark(field, problem.words());
            }
        }
        sayElsewhere(others);
        fields.values().stream().filter(field -> !field.problem().getText().isEmpty()).findFirst()
                .ifPresent(field -> field.control().requestFocus());
    }

    private static void mark(Field field, String reason) {
        field.problem().setText(reason);
        field.control().pseudoClassStateChanged(INVALID, !reason.isEmpty());
        field.control().setAccessibleHelp(reason.isEmpty() ? field.help().getText() : reason);
    }

    private void sayElsewhere(List<String> reasons) {
        elsewhere.setText(String.join("\n", reasons));
        getChildren().remove(elsewhere);
        if (!reasons.isEmpty()) {
            add(elsewhere, 0, row + 1, COLUMNS, 1);
        }
    }

    private void place(Node node, int width) {
        node.getStyleClass().add("field");
        if (column + width > COLUMNS) {
            row++;
            column = 0;
        }
        add(node, column, row, width, 1);
        column += width;
    }

    private static Label problemLabel() {
        var problem = Texts.caption("");
        problem.getStyleClass().setAll("label", "problem");
        problem.setGraphic(Icon.DANGER.node());
        hideWhileEmpty(problem);
        return problem;
    }

    private static void hideWhileEmpty(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }
}
