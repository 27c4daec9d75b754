package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.DataTable;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.ExportMenu;
import nl.buurtbrug.ui.common.Hint;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.ListFiles;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.Pills;
import nl.buurtbrug.ui.common.RunningJob;
import nl.buurtbrug.ui.common.SearchField;
import nl.buurtbrug.ui.common.Texts;
import nl.buurtbrug.ui.common.Tone;

/// The third step: counts that filter, the rows, and beside them what the user decides.
final class PlanView extends StackPane {

    private static final PseudoClass UNDER = PseudoClass.getPseudoClass("under");

    private final PlanViewModel model;
    private final VBox whole = new VBox();
    private final VBox above;
    private final StepFoot foot;
    private final Pills<Optional<RowDecision>> pills;
    private final DataTable<PlanRow> table;
    private final BorderPane rows;
    private final BorderPane beside = new BorderPane();
    private final Label sum = Texts.styled("", "muted");
    private final Label open = Texts.fact(Icon.DOUBTFUL, "");
    private final Button refused;
    private final Button save;
    private final Hint outdated = new Hint(Tone.WARNING, "");
    private Optional<MendPane> mending = Optional.empty();

    /// @param files       saves the rows as they are filtered
    /// @param keepRefused saves the refused rows as a list of their own
    PlanView(PlanViewModel model, ListFiles<PlanRow> files, Runnable back, Runnable save, Runnable keepRefused) {
        this.model = model;
        this.save = Buttons.primary("", save);
        this.save.setId("save-plan");
        refused = Buttons.flat(Icon.EXPORT, text("wizard.refused.keep"), keepRefused);
        refused.setId("keep-refused");
        table = new PlanTable(model, this::mend).node();
        pills = pills();
        open.getStyleClass().addAll("step-note", "warning");
        whole.getStyleClass().add("step-body");
        outdated.setVisible(false);
        outdated.setManaged(false);
        above = new VBox(outdated, filters());
        rows = rows(new ExportMenu(files, table, false));
        foot = new StepFoot(open, refused, Buttons.plain(text("wizard.previous"), back), this.save);
        stack(false);
        var way = Texts.fact(Icon.UNDO, text("wizard.plan.undoLong"));
        way.setWrapText(true);
        way.setMinHeight(Label.USE_PREF_SIZE);
        way.getStyleClass().add("pane-foot");
        beside.setBottom(way);
        beside.getStyleClass().addAll("bb-card", "plan-beside");
        whole.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.jobProperty().subscribe(this::show);
        model.planProperty().subscribe(plan -> plan.ifPresent(this::show));
        model.selectedProperty().subscribe(_ -> showBeside());
        model.updatingProperty().subscribe(_ -> model.planProperty().get().ifPresent(this::showOpen));
        model.differingProperty().subscribe(rows -> showOutdated(rows.intValue()));
    }

    /// Puts the pane under the rows where there is no room beside them.
    void stack(boolean under) {
        var halves = under ? new VBox(rows, beside) : new HBox(rows, beside);
        halves.getStyleClass().add("plan-halves");
        beside.pseudoClassStateChanged(UNDER, under);
        VBox.setVgrow(halves, Priority.ALWAYS);
        whole.getChildren().setAll(above, halves, foot);
    }

    /// The plan, or the work on it; the keyboard is in its rows when it is there.
    private void show(Optional<RunningJob> job) {
        getChildren().setAll(job.<Node>map(running -> new WorkPane(running, text("wizard.plan.makingHelp"))).orElse(whole));
        if (job.isEmpty()) {
            begin();
        }
    }

    void begin() {
        table.requestFocus();
    }

    private FlowPane filters() {
        var search = new SearchField(Icon.SEARCH, text("wizard.plan.search"));
        search.setId("search-plan");
        search.textProperty().subscribe((_, typed) -> model.filterProperty().set(new RowFilter(model.filterProperty().get().decision(), typed)));
        model.filterProperty().subscribe(filter -> search.setText(filter.typed()));
        var line = new FlowPane(pills, search);
        line.getStyleClass().add("plan-filters");
        return line;
    }

    private Pills<Optional<RowDecision>> pills() {
        var choices = new ArrayList<Optional<RowDecision>>(List.of(Optional.empty()));
        for (var decision : List.of(RowDecision.NEW, RowDecision.CHANGED, RowDecision.DOUBTFUL, RowDecision.REFUSED, RowDecision.SAME)) {
            choices.add(Optional.of(decision));
        }
        var made = new Pills<>(text("wizard.plan.filter"), choices, choice -> choice.map(decision -> DecisionBadge.of(decision).words()).orElse(text("wizard.plan.all")));
        made.chosenProperty().subscribe((_, chosen) -> model.filterProperty().set(new RowFilter(chosen, model.filterProperty().get().typed())));
        model.filterProperty().subscribe(filter -> made.chosenProperty().set(filter.decision()));
        return made;
    }

    private BorderPane rows(ExportMenu export) {
        export.getStyleClass().setAll("menu-button", "flat", "no-arrow");
        export.setId("export-plan");
        var foot = new HBox(sum, Texts.gap(), export);
        foot.getStyleClass().add("table-foot");
        var card = new BorderPane(table, null, null, foot, null);
        card.getStyleClass().add("bb-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setMinWidth(0);
        return card;
    }

    private void show(ImportPlan plan) {
        var counts = plan.counts();
        count(Optional.empty(), Label::new, counts.rows());
        for (var decision : RowDecision.values()) {
            count(Optional.of(decision), words -> Texts.fact(DecisionBadge.of(decision).icon(), words), counts.rowsOf(decision));
        }
        sum.setText(PlanWords.sum(counts));
        refused.setVisible(counts.refusedRows() > 0);
        refused.setManaged(refused.isVisible());
        save.setText(PlanWords.save(counts));
        showOpen(plan);
    }

    /// What is still to be done, by the user or by the program, before it can be saved.
    private void showOpen(ImportPlan plan) {
        var updating = model.updatingProperty().get();
        var words = updating ? text("wizard.plan.updating") : PlanWords.open(model.openDoubts().count(), plan.counts().refusedRows());
        open.setText(words.isEmpty() ? text("wizard.plan.undo") : words);
        open.setGraphic((words.isEmpty() || updating ? Icon.NOT_SAVED : Icon.DOUBTFUL).node());
        open.getStyleClass().remove("warning");
        if (!words.isEmpty() && !updating) {
            open.getStyleClass().add("warning");
        }
        save.setDisable(updating || !plan.counts().changesAnything());
    }

    private void showOutdated(int rows) {
        outdated.say(text("wizard.plan.outdated", rows));
        outdated.setVisible(rows > 0);
        outdated.setManaged(rows > 0);
    }

    private void count(Optional<RowDecision> choice, Function<String, Label> label, int rows) {
        var button = pills.button(choice);
        var words = choice.map(decision -> DecisionBadge.of(decision).words()).orElse(text("wizard.plan.all"));
        var icon = label.apply(words);
        button.setGraphic(icon.getGraphic());
        choice.ifPresent(decision -> button.getStyleClass().setAll(tone(button.getStyleClass(), decision)));
        button.setText(text("wizard.plan.count", words, Formats.number(rows)));
    }

    private static List<String> tone(List<String> classes, RowDecision decision) {
        var all = new ArrayList<>(classes);
        var tone = decision.name().toLowerCase(Locale.ROOT);
        if (!all.contains(tone)) {
            all.add(tone);
        }
        return all;
    }

    private void mend(PlanRow row) {
        model.select(row);
        var pane = new MendPane(model, row, this::mended);
        mending = Optional.of(pane);
        showBeside();
        beside.applyCss();
        beside.layout();
        pane.begin();
    }

    private void mended() {
        mending = Optional.empty();
        showBeside();
        table.requestFocus();
    }

    private void showBeside() {
        var row = model.selectedProperty().get();
        var kept = mending.filter(pane -> row.filter(chosen -> chosen.line() == pane.line()).isPresent());
        mending = kept;
        if (kept.isPresent()) {
            kept.get().show(row.orElseThrow());
            if (beside.getCenter() != kept.get()) {
                beside.setCenter(kept.get());
            }
        } else {
            beside.setCenter(row.filter(_ -> model.planProperty().get().isPresent()).map(this::pane).orElseGet(() -> new VBox(EmptyState.small(text("wizard.plan.choose")))));
        }
    }

    private Node pane(PlanRow row) {
        if (row.decision() == RowDecision.DOUBTFUL && !row.isSkipped()) {
            return new DoubtPane(model, row);
        }
        return new PageScroll(new RowPane(model, row, () -> mend(row)));
    }

    /// F8 and Shift+F8 go along the doubts, as they go along problems elsewhere.
    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.F8) {
            key.consume();
            if (key.isShiftDown()) {
                model.previousDoubt();
            } else {
                model.nextDoubt();
            }
        }
    }
}
