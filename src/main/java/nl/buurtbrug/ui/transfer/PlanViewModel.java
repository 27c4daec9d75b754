package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.transfer.ImportService;
import nl.buurtbrug.domain.transfer.file.SourceFile;
import nl.buurtbrug.domain.transfer.file.UnusableFile;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.plan.Candidate;
import nl.buurtbrug.domain.transfer.plan.Choice;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.Resolutions;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.RunningJob;

/// The third step: what will happen with each row, and what the user decides about it. Nothing has been written.
final class PlanViewModel {

    private final ImportService imports;
    private final Background background;

    private final ReadOnlyObjectWrapper<Optional<ImportPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PlanRow>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper updating = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper differing = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(RowFilter.ALL);
    private final ObservableList<PlanRow> rows = FXCollections.observableArrayList();
    private Resolutions resolutions = Resolutions.NONE;
    private int decidedLine;

    private sealed interface Answer {
    }

    private record Unreadable(String reason) implements Answer {
    }

    /// A plan, and its rows that pass a filter.
    private record Shown(ImportPlan plan, RowFilter filter, List<PlanRow> rows) implements Answer {

        static Shown of(ImportPlan plan, RowFilter filter) {
            return new Shown(plan, filter, filter.of(plan.rows()));
        }
    }

    PlanViewModel(ImportService imports, Background background) {
        this.imports = imports;
        this.background = background;
        filter.subscribe(_ -> arrange());
    }

    /// Makes the plan, unless this very one is there. Decisions about the rows of the same file stay where they still fit.
    /// @param whenUnusable is told why the file can't be read any more
    void make(SourceFile source, ImportMapping mapping, Runnable whenStopped, Consumer<String> whenUnusable) {
        if (plan.get().filter(now -> now.source().equals(source) && now.mapping().equals(mapping)).isPresent()) {
            return;
        }
        if (plan.get().filter(now -> now.source().path().equals(source.path())).isEmpty()) {
            resolutions = Resolutions.NONE;
        } else if (plan().source() != source) {
            resolutions = resolutions.readOtherwise();
        }
        var before = resolutions;
        empty();
        var started = background.start(text("wizard.plan.making"), progress -> made(() -> imports.plan(source, mapping, before, progress)), answer -> {
            job.set(Optional.empty());
            switch (answer) {
                case Shown made -> {
                    filter.set(RowFilter.ALL);
                    show(made);
                }
                case Unreadable(var reason) -> whenUnusable.accept(reason);
            }
        }, () -> {
            job.set(Optional.empty());
            whenStopped.run();
        });
        job.set(Optional.of(started).filter(background.jobs()::contains));
    }

    private static Answer made(Supplier<ImportPlan> plan) {
        try {
            return Shown.of(plan.get(), RowFilter.ALL);
        } catch (UnusableFile unusable) {
            return new Unreadable(unusable.text());
        }
    }

    /// Shows a plan that takes the place of the one there is, because records were changed meanwhile.
    void showAgain(ImportPlan now) {
        var changed = now.differing(plan());
        show(Shown.of(now, filter.get()));
        differing.set(changed.size());
        changed.stream().findFirst().ifPresent(this::select);
    }

    void forget() {
        resolutions = Resolutions.NONE;
        empty();
    }

    private void empty() {
        selected.set(Optional.empty());
        plan.set(Optional.empty());
        rows.clear();
        differing.set(0);
    }

    /// The chosen row comes last: it belongs to its own plan.
    private void show(Shown shown) {
        var before = selected.get();
        plan.set(Optional.of(shown.plan()));
        var next = goingOn(before);
        rows.setAll(shown.rows());
        selected.set(next);
        if (!shown.filter().equals(filter.get())) {
            arrange();
        }
    }

    /// The row to look at in a new plan: another doubt about the one that was just decided, else the same as before, else the next doubt.
    private Optional<PlanRow> goingOn(Optional<PlanRow> before) {
        var second = plan().row(decidedLine).filter(this::isOpen);
        var same = before.map(PlanRow::line).flatMap(plan()::row);
        var wasDoubt = before.isEmpty() || before.get().decision() == RowDecision.DOUBTFUL;
        return second.or(() -> same.filter(row -> !wasDoubt || isOpen(row))).or(() -> nextAfter(before.map(PlanRow::line).orElse(0))).or(() -> same);
    }

    private void arrange() {
        plan.get().ifPresent(made -> {
            var wanted = filter.get();
            background.fetch(() -> wanted.of(made.rows()), found -> {
                if (plan.get().filter(now -> now == made).isPresent() && wanted.equals(filter.get())) {
                    rows.setAll(found);
                }
            });
        });
    }

    void select(PlanRow row) {
        decidedLine = 0;
        selected.set(Optional.ofNullable(row));
    }

    /// Settles the doubt about the chosen row; with `others` about every row that is in doubt now. Then the next doubt comes up.
    void decide(Choice choice, boolean others) {
        var row = selected.get().orElseThrow();
        var rest = others ? openDoubts().filter(other -> other.line() != row.line()).toList() : List.<PlanRow>of();
        resolutions = resolutions.decided(row, choice).decided(rest, choice instanceof Choice.Update ? Choice.LIKELIEST : choice);
        selected.set(nextAfter(row.line()).or(() -> Optional.of(row)));
        decidedLine = row.line();
        update();
    }

    /// Takes what was decided about the chosen row back.
    void takeBack() {
        resolutions = resolutions.undecided(selected.get().orElseThrow());
        update();
    }

    /// Reads a row again with other cells.
    void mend(int line, List<String> cells) {
        resolutions = resolutions.mended(line, cells);
        update();
    }

    /// Brings what was decided into the plan, while the user goes on. What is decided meanwhile is done together in the next round.
    private void update() {
        if (updating.get()) {
            return;
        }
        updating.set(true);
        var base = plan();
        var wanted = resolutions;
        var filtered = filter.get();
        background.workOut(() -> Shown.of(base.with(wanted), filtered), made -> {
            updating.set(false);
            if (plan.get().filter(now -> now == base).isPresent()) {
                show(made);
            }
            if (plan.get().filter(now -> now.resolutions() != resolutions).isPresent()) {
                update();
            }
        }, this::forgetWhatIsNotInThePlan);
    }

    /// What was decided and could not be worked out is open again: nothing else is written than what the plan shows.
    private void forgetWhatIsNotInThePlan() {
        updating.set(false);
        plan.get().map(ImportPlan::resolutions).ifPresent(kept -> resolutions = kept);
    }

    /// Goes to the doubtful row after the chosen one, or back to the first.
    void nextDoubt() {
        nextAfter(selected.get().map(PlanRow::line).orElse(0)).ifPresent(this::select);
    }

    void previousDoubt() {
        var line = selected.get().map(PlanRow::line).orElse(Integer.MAX_VALUE);
        var doubts = openDoubts().toList();
        doubts.reversed().stream().filter(row -> row.line() < line).findFirst().or(() -> doubts.reversed().stream().findFirst()).ifPresent(this::select);
    }

    private Optional<PlanRow> nextAfter(int line) {
        return openDoubts().filter(row -> row.line() > line).findFirst().or(() -> openDoubts().findFirst());
    }

    /// The doubtful rows that were not decided.
    Stream<PlanRow> openDoubts() {
        return plan.get().stream().flatMap(made -> made.rows(RowDecision.DOUBTFUL).stream()).filter(this::isOpen);
    }

    /// In doubt, and not decided since the plan was worked out.
    private boolean isOpen(PlanRow row) {
        return row.decision() == RowDecision.DOUBTFUL && !row.isSkipped() && resolutions.agreesWith(plan().resolutions(), row);
    }

    /// The name of what a doubtful row is most likely about.
    Optional<String> likeliest(PlanRow row) {
        return plan.get().stream().flatMap(made -> made.candidates(row).stream()).map(Candidate::title).findFirst();
    }

    boolean isDecided(PlanRow row) {
        return resolutions.isDecided(row);
    }

    /// Whether the user put work in this plan.
    boolean holdsWork() {
        return !resolutions.isEmpty();
    }

    private ImportPlan plan() {
        return plan.get().orElseThrow();
    }

    ReadOnlyObjectProperty<Optional<ImportPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// The job that makes the plan; none when it is made.
    ReadOnlyObjectProperty<Optional<RunningJob>> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /// Whether what was decided is still being brought into the plan.
    ReadOnlyBooleanProperty updatingProperty() {
        return updating.getReadOnlyProperty();
    }

    /// How many rows became something else when the plan was made again because records had been changed; 0 when it was not.
    ReadOnlyIntegerProperty differingProperty() {
        return differing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PlanRow>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ObjectProperty<RowFilter> filterProperty() {
        return filter;
    }

    ObservableList<PlanRow> rows() {
        return rows;
    }
}
