package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.plan.Candidate;
import nl.buurtbrug.domain.transfer.plan.Candidate.FieldComparison;
import nl.buurtbrug.domain.transfer.plan.Choice;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.Texts;

/// A doubtful row beside what it may be about: a choice for each field, then one of three buttons.
final class DoubtPane extends VBox {

    private final DoubtViewModel doubt;
    private final VBox comparison = new VBox();
    private final PlanRow row;
    private final boolean ofName;

    DoubtPane(PlanViewModel model, PlanRow row) {
        this.row = row;
        var plan = model.planProperty().get().orElseThrow();
        ofName = plan.mapping().subject() != ListSubject.CONTACTS;
        doubt = new DoubtViewModel(plan.candidates(row), plan.mapping());
        getStyleClass().add("plan-pane");
        var doubts = model.openDoubts().map(PlanRow::line).toList();
        var title = Texts.fact(Icon.DOUBTFUL, doubt.isAboutPerson() ? text("wizard.doubt.person") : text("wizard.doubt.organisation"));
        title.getStyleClass().setAll("label", "heading", "doubt-title");
        var scrolling = new PageScroll(comparison);
        VBox.setVgrow(scrolling, Priority.ALWAYS);
        getChildren().addAll(new PaneHead(title, doubtNumber(doubts), model), scrolling, buttons(model));
        if (doubts.size() > 1 && doubts.contains(row.line())) {
            var others = new CheckBox(text("wizard.doubt.others", doubts.size() - 1));
            others.setId("others-too");
            others.selectedProperty().bindBidirectional(doubt.othersProperty());
            others.setWrapText(true);
            getChildren().add(others);
        }
        doubt.candidateProperty().subscribe(_ -> compare());
    }

    private String doubtNumber(List<Integer> doubts) {
        var index = doubts.indexOf(row.line());
        return index < 0 ? text("wizard.doubt.left", doubts.size()) : text("wizard.doubt.number", index + 1, doubts.size());
    }

    private HBox buttons(PlanViewModel model) {
        var update = Buttons.plain(ofName ? text("wizard.doubt.thisOne") : text("wizard.doubt.update"), () -> model.decide(doubt.update(), doubt.othersProperty().get()));
        update.getStyleClass().add("leading");
        update.setId("doubt-update");
        var add = Buttons.plain(text("wizard.doubt.add"), () -> model.decide(Choice.NEW, doubt.othersProperty().get()));
        add.setId("doubt-add");
        var skip = Buttons.plain(text("wizard.doubt.skip"), () -> model.decide(Choice.SKIP, doubt.othersProperty().get()));
        skip.setId("doubt-skip");
        var buttons = new HBox(update, add, skip);
        for (var button : List.of(update, add)) {
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setMaxWidth(Double.MAX_VALUE);
        }
        buttons.getStyleClass().add("doubt-buttons");
        return buttons;
    }

    private void compare() {
        var candidate = doubt.candidateProperty().get();
        comparison.getStyleClass().setAll("comparison");
        var reason = Texts.body(ofName ? candidate.reason().text() : text("wizard.doubt.reason", candidate.reason().text()));
        reason.getStyleClass().add("second");
        comparison.getChildren().setAll(reason);
        if (doubt.candidates().size() > 1) {
            comparison.getChildren().add(candidates());
        }
        comparison.getChildren().add(ofName ? named(candidate, row) : grid(candidate));
    }

    /// A list of activities or moments tells a name only: what is known of who may be meant stands beside it.
    private static VBox named(Candidate candidate, PlanRow row) {
        var known = new VBox(Texts.body(text("wizard.doubt.nameInFile", row.doubtedName(), Formats.number(row.line()))), Texts.fact(candidate.person() ? Icon.PERSON : Icon.PARTNER, candidate.title()));
        candidate.fields().stream().filter(field -> !field.known().isEmpty() && field.field() != RecordField.NAME && field.field() != RecordField.PERSON_NAME)
                .forEach(field -> known.getChildren().add(Texts.muted(text("wizard.doubt.fact", text(field.field().messageKey()), shown(field, field.known())))));
        known.getChildren().add(Texts.muted(text("wizard.doubt.everywhere")));
        known.getStyleClass().add("candidates");
        return known;
    }

    private VBox candidates() {
        var group = new ToggleGroup();
        var list = new VBox();
        list.getStyleClass().add("candidates");
        for (var candidate : doubt.candidates()) {
            var button = new RadioButton(named(candidate));
            button.setToggleGroup(group);
            button.setSelected(candidate == doubt.candidateProperty().get());
            button.setOnAction(_ -> doubt.candidateProperty().set(candidate));
            list.getChildren().add(button);
        }
        return list;
    }

    private static String named(Candidate candidate) {
        if (candidate.key().line() > 0) {
            return text("wizard.doubt.ofRow", candidate.title(), Formats.number(candidate.key().line()));
        }
        return candidate.archived() ? text("wizard.doubt.archived", candidate.title()) : candidate.title();
    }

    private GridPane grid(Candidate candidate) {
        var grid = new GridPane();
        grid.getStyleClass().add("comparison-grid");
        grid.getColumnConstraints().addAll(share(26), share(37), share(37));
        grid.addRow(0, new Label(), head(Icon.FILE, text("wizard.doubt.inFile", Formats.number(row.line()))),
                candidate.key().line() > 0 ? head(Icon.FILE, text("wizard.doubt.inRow", Formats.number(candidate.key().line()))) : head(doubt.isAboutPerson() ? Icon.PERSON : Icon.PARTNER, text("wizard.doubt.known")));
        candidate.fields().stream().filter(field -> field.same() || doubt.canChoose(field)).forEach(field -> addRow(grid, field));
        return grid;
    }

    private void addRow(GridPane grid, FieldComparison field) {
        var name = Texts.caption(text(field.field().messageKey()));
        var at = grid.getRowCount();
        if (field.same()) {
            grid.addRow(at, name, value(field, field.inFile(), "unchosen"), Texts.fact(Icon.SAME, text("wizard.doubt.same")));
        } else {
            var group = new ToggleGroup();
            var inFile = option(field, field.inFile(), group, "wizard.doubt.takeFile");
            var known = option(field, field.known(), group, "wizard.doubt.takeKnown");
            inFile.setSelected(doubt.fromFile(field.field()).get());
            known.setSelected(!inFile.isSelected());
            inFile.selectedProperty().subscribe(chosen -> doubt.fromFile(field.field()).set(chosen));
            grid.addRow(at, name, inFile, known);
        }
    }

    private static RadioButton option(FieldComparison field, String value, ToggleGroup group, String nameKey) {
        var words = shown(field, value);
        var button = new RadioButton(words);
        button.setToggleGroup(group);
        button.setAccessibleText(text(nameKey, text(field.field().messageKey()), words));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static Label value(FieldComparison field, String value, String styleClass) {
        return Texts.styled(shown(field, value), styleClass);
    }

    private static String shown(FieldComparison field, String value) {
        return value.isEmpty() ? text("wizard.empty") : FieldValues.words(field.field(), value);
    }

    private static Label head(Icon icon, String words) {
        var head = Texts.styled(words, "comparison-head");
        head.setGraphic(icon.node());
        return head;
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
