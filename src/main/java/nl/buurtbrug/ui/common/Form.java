package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import nl.buurtbrug.domain.Problem;

/// Labelled fields, one under another, each with room for what is wrong with it.
public final class Form extends GridPane {

    private final Map<String, Label> problemLabels = new HashMap<>();

    public Form() {
        getStyleClass().add("form");
    }

    /// @param field the message key of the field's label, which is also its name in a [Problem]
    public <C extends Control> C add(String field, C control) {
        var label = new Label(text(field));
        label.setLabelFor(control);
        control.setId(field);
        var problem = new Label();
        problem.getStyleClass().add("problem");
        problemLabels.put(field, problem);
        addRow(getRowCount(), label, control, problem);
        return control;
    }

    public void show(List<Problem> problems) {
        problemLabels.values().forEach(label -> label.setText(""));
        problems.forEach(problem -> problemLabels.get(problem.field()).setText(text(problem.reason())));
    }
}
