package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.transfer.ImportRunSummary;
import nl.buurtbrug.domain.transfer.ImportService;
import nl.buurtbrug.domain.transfer.KeptRecord;
import nl.buurtbrug.domain.transfer.UndoResult;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.ListFiles;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Question;
import nl.buurtbrug.ui.common.Toasts;

/// The imports there were, and taking one back.
final class HistoryViewModel {

    private final ImportService imports;
    private final Frame frame;
    private final ObservableList<ImportRunSummary> runs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<UndoResult.Undone>> undone = new ReadOnlyObjectWrapper<>(Optional.empty());

    HistoryViewModel(ImportService imports, Frame frame) {
        this.imports = imports;
        this.frame = frame;
    }

    void load() {
        frame.background().fetch(imports::history, runs::setAll);
    }

    /// Asks, and then takes an import back.
    void undo(ImportRunSummary run) {
        undo(run.id(), run.fileName(), () -> { });
    }

    void undo(long run, String fileName, Runnable whenUndone) {
        frame.questions().ask(new Question(text("wizard.undo.title", fileName), text("wizard.undo.explanation"),
                new Question.Answer(text("wizard.undo"), () -> takeBack(run, _ -> whenUndone.run())),
                new Question.Answer(text("action.cancel"), () -> { })));
    }

    /// Takes an import back, and tells whether that was done.
    void takeBack(long run, Consumer<Boolean> whenTried) {
        frame.background().start(text("wizard.undo.working"), _ -> imports.undo(run), result -> {
            frame.background().saved();
            if (result instanceof UndoResult.Undone what) {
                undone.set(Optional.of(what));
                sayWhatStays(what);
            }
            load();
            whenTried.accept(result instanceof UndoResult.Undone);
        }, () -> { });
    }

    private void sayWhatStays(UndoResult.Undone what) {
        if (!what.kept().isEmpty()) {
            frame.toasts().show(text("wizard.undo.stayed", what.kept().size()),
                    new Toasts.Step(text("wizard.undo.look"), () -> frame.navigator().goTo(new Place.Import())));
        }
    }

    void open(KeptRecord record) {
        switch (record.kind()) {
            case ORGANISATION -> frame.navigator().goTo(new Place.Organisation(record.id()));
            case PERSON -> frame.navigator().goTo(new Place.Person(record.id()));
            case ACTIVITY -> frame.navigator().goTo(new Place.Activity(record.id()));
            case MOMENT -> { }
        }
    }

    /// Saves the list of imports.
    ListFiles<ImportRunSummary> files(Clock clock) {
        return ListFiles.of(runs, () -> text("wizard.history"), frame, clock);
    }

    void forgetUndone() {
        undone.set(Optional.empty());
    }

    /// Newest first.
    ObservableList<ImportRunSummary> runs() {
        return runs;
    }

    /// What the last undo did; none when nothing was undone.
    ReadOnlyObjectProperty<Optional<UndoResult.Undone>> undoneProperty() {
        return undone.getReadOnlyProperty();
    }

    List<KeptRecord> kept() {
        return undone.get().map(UndoResult.Undone::kept).orElse(List.of());
    }
}
