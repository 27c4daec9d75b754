package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.transfer.mapping.ColumnChoice;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.domain.transfer.row.Remark;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Chips;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.Texts;

/// The cells of a row as fields: each change is judged at once, the problem stands beside its field.
final class MendPane extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private record Field(ColumnChoice column, TextField input, Label problem) {
    }

    private final PlanViewModel model;
    private final Map<Integer, Field> fields = new LinkedHashMap<>();
    private final VBox verdict = new VBox();
    private final int line;
    private List<String> cells;

    MendPane(PlanViewModel model, PlanRow row, Runnable done) {
        this.model = model;
        this.line = row.line();
        this.cells = row.cells();
        getStyleClass().add("plan-pane");
        var title = Texts.heading(text("wizard.mend.title", Formats.number(line)));
        var inputs = new VBox();
        inputs.getStyleClass().add("mend-fields");
        var columns = model.planProperty().get().orElseThrow().mapping().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field().isKept()) {
                inputs.getChildren().add(field(i, columns.get(i)));
            }
        }
        var scrolling = new PageScroll(inputs);
        VBox.setVgrow(scrolling, Priority.ALWAYS);
        verdict.getStyleClass().add("mend-verdict");
        var ready = Buttons.plain(text("wizard.mend.done"), done);
        ready.setId("mend-done");
        getChildren().addAll(new PaneHead(title, "", model), verdict, scrolling, new HBox(ready));
        show(row);
    }

    private VBox field(int column, ColumnChoice choice) {
        var input = new TextField(column < cells.size() ? cells.get(column) : "");
        input.setId("cell-" + (column + 1));
        var name = choice.header().isBlank() ? text("wizard.column.nameless", column + 1) : choice.header();
        var label = Texts.styled(named(name, words(choice)), "field-label");
        label.setLabelFor(input);
        input.setAccessibleText(name);
        input.setOnAction(_ -> judge());
        input.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                judge();
            }
        });
        var problem = Texts.caption("");
        problem.getStyleClass().setAll("label", "problem");
        problem.setGraphic(Icon.DANGER.node());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        fields.put(column, new Field(choice, input, problem));
        var box = new VBox(label, input, problem);
        box.getStyleClass().add("field");
        return box;
    }

    private static FieldWords words(ColumnChoice choice) {
        return new Target(choice.field(), choice.extra()).words();
    }

    private static String named(String header, FieldWords words) {
        return header.equalsIgnoreCase(words.name()) ? header : text("wizard.mend.field", header, words.name());
    }

    /// Reads the row again with what was typed, when it was changed.
    private void judge() {
        var typed = new ArrayList<>(cells);
        fields.forEach((column, field) -> {
            while (typed.size() <= column) {
                typed.add("");
            }
            typed.set(column, field.input().getText());
        });
        if (!typed.equals(padded(cells, typed.size()))) {
            cells = List.copyOf(typed);
            model.mend(line, cells);
        }
    }

    private static List<String> padded(List<String> cells, int width) {
        var padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    /// Shows what becomes of the row now.
    void show(PlanRow row) {
        var elsewhere = new ArrayList<String>();
        fields.values().forEach(field -> mark(field, ""));
        if (row.decision() == RowDecision.REFUSED) {
            row.reasons().forEach(reason -> placeOf(reason).ifPresentOrElse(field -> mark(field, reason.text()), () -> elsewhere.add(reason.text())));
        }
        verdict.getChildren().setAll(Chips.badge(DecisionBadge.of(row.decision())));
        if (!elsewhere.isEmpty()) {
            var words = Texts.body(String.join(" ", elsewhere));
            words.getStyleClass().add("danger");
            verdict.getChildren().add(words);
        } else if (row.decision() != RowDecision.REFUSED) {
            verdict.getChildren().add(Texts.body(text("wizard.mend.mended")));
        }
    }

    /// The field a reason is about, where it names one.
    private Optional<Field> placeOf(Remark reason) {
        return fields.values().stream().filter(field -> reason.values().stream().anyMatch(value -> isAbout(field, value))).findFirst();
    }

    private static boolean isAbout(Field field, String value) {
        var typed = field.input().getText().strip();
        return !typed.isEmpty() && typed.equals(value) || words(field.column()).name().equalsIgnoreCase(value);
    }

    private static void mark(Field field, String problem) {
        field.problem().setText(problem);
        field.input().pseudoClassStateChanged(INVALID, !problem.isEmpty());
        field.input().setAccessibleHelp(problem);
    }

    /// Puts the focus where the first problem is, else in the first empty field.
    void begin() {
        fields.values().stream().filter(field -> !field.problem().getText().isEmpty()).findFirst()
                .or(() -> fields.values().stream().filter(field -> field.input().getText().isBlank()).findFirst())
                .ifPresent(field -> field.input().requestFocus());
    }

    int line() {
        return line;
    }
}
