package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.buurtbrug.domain.organisation.OrganisationLists;
import nl.buurtbrug.domain.transfer.ImportResult;
import nl.buurtbrug.domain.transfer.ImportService;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.ui.common.FileKind;
import nl.buurtbrug.ui.common.FileSaving;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.ListFiles;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Question;
import nl.buurtbrug.ui.common.RunningJob;

/// The import of one list, from the choice of a file to what was written; it stays as it is while the user looks elsewhere.
final class ImportViewModel {

    enum Step {
        FILE, COLUMNS, PLAN, DONE
    }

    private final ImportService imports;
    private final Frame frame;
    private final LongSupplier user;
    private final FileViewModel file;
    private final ColumnsViewModel columns;
    private final PlanViewModel plan;
    private final HistoryViewModel history;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ReadOnlyObjectWrapper<Optional<RunningJob>> saving = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ImportResult.Done>> result = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param user the id of the staff member at the keyboard; 0 when that is not known
    ImportViewModel(ImportService imports, OrganisationLists lists, Frame frame, LongSupplier user) {
        this.imports = imports;
        this.frame = frame;
        this.user = user;
        file = new FileViewModel(imports, frame.background());
        columns = new ColumnsViewModel(imports, lists, frame, file::subject);
        plan = new PlanViewModel(imports, frame.background());
        history = new HistoryViewModel(imports, frame);
    }

    void load() {
        history.load();
        if (step.get() == Step.COLUMNS) {
            file.fileProperty().get().ifPresent(opened -> columns.load(opened.source(), file.subjectProperty().get()));
        }
    }

    /// Lets the user choose a file.
    void choose() {
        frame.files().open(text("wizard.choose"), new FileKind(text("wizard.kindOfFile"), "*.xlsx", "*.xlsm", "*.csv", "*.tsv", "*.tab", "*.txt"), new FileKind(text("wizard.anyFile"), "*.*"))
                .ifPresent(this::open);
    }

    /// Begins with a file; what was decided about another one goes, after asking once.
    void open(Path chosen) {
        if (isSaving()) {
            return;
        }
        if (isUnfinished() && plan.holdsWork()) {
            frame.questions().ask(new Question(text("wizard.other.title"), text("wizard.other.explanation"),
                    new Question.Answer(text("wizard.other.yes"), () -> begin(chosen)), new Question.Answer(text("wizard.other.no"), () -> { })));
        } else {
            begin(chosen);
        }
    }

    private void begin(Path chosen) {
        plan.forget();
        columns.forget();
        result.set(Optional.empty());
        history.forgetUndone();
        step.set(Step.FILE);
        file.close();
        file.open(chosen);
    }

    /// Ready for another list.
    void startAgain() {
        plan.forget();
        columns.forget();
        file.close();
        result.set(Optional.empty());
        history.load();
        step.set(Step.FILE);
    }

    void goTo(Step wanted) {
        if (isSaving() || step.get() == Step.DONE) {
            return;
        }
        step.set(wanted);
        var source = file.fileProperty().get().map(OpenedFile::source);
        if (wanted == Step.COLUMNS) {
            columns.load(source.orElseThrow(), file.subjectProperty().get());
        } else if (wanted == Step.PLAN) {
            plan.make(source.orElseThrow(), columns.mapping(), () -> step.set(Step.COLUMNS), reason -> {
                file.fail(reason);
                step.set(Step.FILE);
            });
        }
    }

    /// Writes what the plan says. When that is cancelled, or records were changed meanwhile, nothing is written and there is a plan again.
    void save() {
        if (plan.updatingProperty().get()) {
            return;
        }
        var chosen = plan.planProperty().get().orElseThrow();
        step.set(Step.DONE);
        var started = frame.background().start(text("wizard.saving", fileName()), progress -> imports.run(chosen, user.getAsLong(), progress), ended -> {
            saving.set(Optional.empty());
            switch (ended) {
                case ImportResult.Done done -> saved(done);
                case ImportResult.Outdated(var now) -> {
                    plan.showAgain(now);
                    step.set(Step.PLAN);
                }
            }
        }, () -> {
            saving.set(Optional.empty());
            step.set(Step.PLAN);
        });
        saving.set(Optional.of(started).filter(frame.background().jobs()::contains));
    }

    private void saved(ImportResult.Done done) {
        frame.background().saved();
        result.set(Optional.of(done));
        history.load();
        if (done.run() != 0) {
            frame.toasts().show(text("wizard.done.said", fileName()), whenTried -> history.takeBack(done.run(), undone -> {
                if (result.get().filter(done::equals).isPresent()) {
                    startAgain();
                }
                whenTried.accept(undone);
            }));
        }
    }

    /// Saves the refused rows with their reasons as a list that can be mended and imported.
    void keepRefused() {
        plan.planProperty().get().ifPresent(made -> new FileSaving(frame).save(text("wizard.refused.kept", made.counts().refusedRows()),
                text("wizard.refused.name", listName()), new FileKind(text("wizard.kindOfRefused"), "*.csv"), (file, _) -> made.writeRefused(file)));
    }

    /// Saves the rows of the plan as they are filtered.
    ListFiles<PlanRow> planFiles(Clock clock) {
        return ListFiles.of(plan.rows(), () -> text("wizard.plan.file", listName()), frame, clock);
    }

    private String listName() {
        return fileName().replaceFirst("\\.[^.]*$", "");
    }

    void undo() {
        result.get().filter(done -> done.run() != 0).ifPresent(done -> history.undo(done.run(), fileName(), this::startAgain));
    }

    /// Where what was imported is found.
    void showWhatCame() {
        frame.navigator().goTo(file.subjectProperty().get() == ListSubject.ACTIVITIES ? new Place.Activities("") : new Place.Organisations());
    }

    String fileName() {
        return file.fileProperty().get().map(OpenedFile::name).orElse("");
    }

    /// Whether there is a plan that was not saved.
    boolean isUnfinished() {
        return plan.planProperty().get().isPresent() && step.get() != Step.DONE;
    }

    private boolean isSaving() {
        return saving.get().isPresent();
    }

    FileViewModel file() {
        return file;
    }

    ColumnsViewModel columns() {
        return columns;
    }

    PlanViewModel plan() {
        return plan;
    }

    HistoryViewModel history() {
        return history;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// The job that writes; none when nothing is being written.
    ReadOnlyObjectProperty<Optional<RunningJob>> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ImportResult.Done>> resultProperty() {
        return result.getReadOnlyProperty();
    }
}
