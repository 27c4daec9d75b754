package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.transfer.ImportService;
import nl.buurtbrug.domain.transfer.file.SourceFile;
import nl.buurtbrug.domain.transfer.mapping.ImportMapping;
import nl.buurtbrug.domain.transfer.plan.Candidate;
import nl.buurtbrug.domain.transfer.plan.Choice;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
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
    private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(RowFilter.ALL);
    private final ObservableList<PlanRow> rows = FXCollections.observableArrayList();
    private Resolutions resolutions = new Resolutions();

    PlanViewModel(ImportService imports, Background background) {
        this.imports = imports;
        this.background = background;
        filter.subscribe(_ -> arrange());
    }

    /// Makes the plan, unless this very one is there. Decisions about the rows of the same file stay where they still fit.
    void make(SourceFile source, ImportMapping mapping, Runnable whenStopped) {
        if (plan.get().filter(now -> now.source().equals(source) && now.mapping().equals(mapping)).isPresent()) {
            return;
        }
        if (plan.get().filter(now -> now.source().path().equals(source.path())).isEmpty()) {
            resolutions = new Resolutions();
        } else if (plan().source() != source) {
            resolutions.readOtherwise();
        }
        var before = resolutions.copy();
        plan.set(Optional.empty());
        show(List.of());
        var started = background.start(text("wizard.plan.making"), progress -> before.in(imports.plan(source, mapping, progress)), made -> {
            job.set(Optional.empty());
            filter.set(RowFilter.ALL);
            show(made);
        }, () -> {
            job.set(Optional.empty());
            whenStopped.run();
        });
        job.set(Optional.of(started).filter(background.jobs()::contains));
    }

    void forget() {
        plan.set(Optional.empty());
        resolutions = new Resolutions();
        show(List.of());
    }

    private void show(ImportPlan made) {
        plan.set(Optional.of(made));
        show(filter.get().of(made.rows()));
        select(selected.get().map(PlanRow::line).flatMap(made::row).or(() -> openDoubts().findFirst()).orElse(null));
    }

    private void arrange() {
        plan.get().ifPresent(made -> background.fetch(() -> filter.get().of(made.rows()), this::show));
    }

    private void show(List<PlanRow> found) {
        rows.setAll(found);
    }

    void select(PlanRow row) {
        selected.set(Optional.ofNullable(row));
    }

    /// Settles the doubt about the chosen row; with `others` about every row that is in doubt now.
    void decide(Choice choice, boolean others) {
        var row = selected.get().orElseThrow();
        if (others) {
            var rest = openDoubts().filter(other -> other.line() != row.line()).toList();
            var alike = choice instanceof Choice.Update ? Choice.LIKELIEST : choice;
            resolutions.decided(List.of(row), choice);
            resolutions.decided(rest, alike);
            change(() -> {
                var decided = plan().decide(row, choice);
                return rest.isEmpty() ? decided : decided.decide(rest, alike);
            }, row.line());
        } else {
            resolutions.decided(List.of(row), choice);
            change(() -> plan().decide(row, choice), row.line());
        }
    }

    /// Takes what was decided about the chosen row back.
    void takeBack() {
        var row = selected.get().orElseThrow();
        resolutions.tookBack(row.line());
        background.fetch(() -> plan().undecide(row), changed -> show(changed));
    }

    /// Reads the chosen row again with other cells.
    void mend(List<String> cells) {
        var row = selected.get().orElseThrow();
        resolutions.mended(row.line(), cells);
        background.fetch(() -> plan().mend(row, cells), changed -> show(changed));
    }

    /// After a decision the next doubt comes up; a second doubt about the same row first.
    private void change(Callable<ImportPlan> work, int line) {
        background.fetch(work, changed -> {
            show(changed);
            var again = selected.get().filter(row -> row.line() == line && isOpen(row));
            if (again.isEmpty()) {
                select(following(row -> row.line() > line).or(() -> openDoubts().findFirst()).or(() -> changed.row(line)).orElse(null));
            }
        });
    }

    /// Goes to the doubtful row after the chosen one, or back to the first.
    void nextDoubt() {
        var line = selected.get().map(PlanRow::line).orElse(0);
        following(row -> row.line() > line).or(() -> openDoubts().findFirst()).ifPresent(this::select);
    }

    void previousDoubt() {
        var line = selected.get().map(PlanRow::line).orElse(Integer.MAX_VALUE);
        var doubts = openDoubts().toList();
        doubts.reversed().stream().filter(row -> row.line() < line).findFirst().or(() -> doubts.reversed().stream().findFirst()).ifPresent(this::select);
    }

    private Optional<PlanRow> following(Predicate<PlanRow> isAfter) {
        return openDoubts().filter(isAfter).findFirst();
    }

    /// The doubtful rows that were not decided.
    Stream<PlanRow> openDoubts() {
        return plan.get().stream().flatMap(made -> made.rows(RowDecision.DOUBTFUL).stream()).filter(PlanViewModel::isOpen);
    }

    private static boolean isOpen(PlanRow row) {
        return row.decision() == RowDecision.DOUBTFUL && !row.isSkipped();
    }

    /// The name of what a doubtful row is most likely about.
    Optional<String> likeliest(PlanRow row) {
        return plan.get().stream().flatMap(made -> made.candidates(row).stream()).map(Candidate::title).findFirst();
    }

    boolean isDecided(PlanRow row) {
        return resolutions.isDecided(row.line());
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
