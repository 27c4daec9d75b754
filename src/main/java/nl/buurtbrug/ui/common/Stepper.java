package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The steps of a wizard: those done are links, the present one stands out.
public final class Stepper extends HBox {

    private final List<String> steps;
    private final IntConsumer open;

    /// @param open is given the number of a step that was done, from 0
    public Stepper(List<String> steps, IntConsumer open) {
        this.steps = List.copyOf(steps);
        this.open = open;
        getStyleClass().add("stepper");
        show(0);
    }

    public void show(int present) {
        getChildren().clear();
        for (int step = 0; step < steps.size(); step++) {
            if (step > 0) {
                getChildren().add(line());
            }
            getChildren().add(step < present ? done(step) : ahead(step, step == present));
        }
    }

    private Node done(int step) {
        var link = named(new Hyperlink(steps.get(step)), Icon.DONE.node(), "done");
        link.setOnAction(_ -> open.accept(step));
        link.setAccessibleText(text("steps.done", steps.get(step)));
        return link;
    }

    private Node ahead(int step, boolean present) {
        return named(new Label(steps.get(step)), new Label(String.valueOf(step + 1)), present ? "present" : "ahead");
    }

    private static <L extends Labeled> L named(L label, Node mark, String state) {
        var circle = new HBox(mark);
        circle.getStyleClass().add("step-mark");
        label.setGraphic(circle);
        label.setContentDisplay(ContentDisplay.LEFT);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().addAll("step", state);
        return label;
    }

    private static Region line() {
        var line = new Region();
        line.getStyleClass().add("step-line");
        return line;
    }
}
