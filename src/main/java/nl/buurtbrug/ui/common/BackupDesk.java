package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.buurtbrug.domain.backup.Attempt;
import nl.buurtbrug.domain.backup.BackupOutcome;
import nl.buurtbrug.domain.backup.BackupService;
import nl.buurtbrug.domain.backup.BackupSummary;
import nl.buurtbrug.domain.backup.Counts;
import nl.buurtbrug.domain.backup.Found;
import nl.buurtbrug.language.Formats;

/// Back-ups as all screens share them: the last good one, making one, putting one back, and the export of everything.
public final class BackupDesk {

    private record Loaded(List<BackupSummary> all, Optional<Path> second) {
    }

    private record Compared(Counts now, Attempt<Found> found) {
    }

    private final BackupService service;
    private final Frame frame;
    private final Workplace workplace;
    private final Clock clock;
    private final ObservableList<BackupSummary> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<String> trouble = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Optional<Path>> second = new ReadOnlyObjectWrapper<>(Optional.empty());

    public BackupDesk(BackupService service, Frame frame, Workplace workplace, Clock clock) {
        this.service = service;
        this.frame = frame;
        this.workplace = workplace;
        this.clock = clock;
    }

    public void load() {
        frame.background().fetch(() -> new Loaded(service.all(), service.secondPlace()), loaded -> {
            all.setAll(loaded.all());
            second.set(loaded.second());
        });
    }

    /// Makes one, and then does something else when that went well.
    ///
    /// @param otherwise gets what went wrong
    public void makeAtClose(Runnable then, Consumer<String> otherwise) {
        frame.background().start(text("backup.making"), _ -> service.isDue() ? service.makeAtClose() : new BackupOutcome.Made(new Counts(0, 0, 0), ""), outcome -> {
            switch (outcome) {
                case BackupOutcome.Made made when made.warning().isEmpty() -> then.run();
                case BackupOutcome.Made made -> otherwise.accept(text("backup.secondFailed", made.warning()));
                case BackupOutcome.Failed failed -> otherwise.accept(failed.words());
            }
        }, () -> otherwise.accept(text("backup.stopped")));
    }

    public void make() {
        frame.background().start(text("backup.making"), _ -> service.makeByHand(), this::tell, () -> { });
    }

    /// Makes one in a place that is chosen first.
    public void makeElsewhere() {
        var proposed = "Buurtbrug " + LocalDate.now(clock) + ".zip";
        frame.files().save(text("backup.makeElsewhere"), proposed, new FileKind(text("backup.kind"), "*.zip"))
                .ifPresent(file -> frame.background().start(text("backup.making"), _ -> service.makeAt(file), this::tell, () -> { }));
    }

    private void tell(BackupOutcome outcome) {
        switch (outcome) {
            case BackupOutcome.Made made -> {
                trouble.set(made.warning().isEmpty() ? "" : text("backup.secondFailed", made.warning()));
                frame.toasts().show(text("backup.made", made.counts().words()));
            }
            case BackupOutcome.Failed failed -> trouble.set(failed.words());
        }
        load();
    }

    public void chooseSecondPlace() {
        frame.files().folder(text("backup.second.choose")).ifPresent(place -> keepSecondPlace(Optional.of(place)));
    }

    public void forgetSecondPlace() {
        keepSecondPlace(Optional.empty());
    }

    private void keepSecondPlace(Optional<Path> place) {
        frame.background().run(() -> service.chooseSecondPlace(place), this::load);
    }

    /// Puts back one that is chosen first: a back-up, or an export by the manifest in it.
    public void restoreChosen() {
        frame.files().open(text("backup.restore.choose"), new FileKind(text("backup.kindOrExport"), "*.zip", BackupService.MANIFEST)).ifPresent(this::restore);
    }

    /// Asks whether to put it back, with how much there is now and how much there is in it.
    public void restore(Path source) {
        frame.background().fetch(() -> new Compared(service.now(), service.look(source)), compared -> {
            trouble.set(compared.found().trouble());
            compared.found().result().ifPresent(found -> frame.questions().ask(new Question(text("backup.restore.title"),
                    question(found, compared.now().words()),
                    new Question.Answer(text("backup.restore.yes"), () -> workplace.restore(found.source())),
                    new Question.Answer(text("action.cancel"), () -> { }))));
        });
    }

    private String question(Found found, String now) {
        var madeAt = found.madeAt().map(this::moment).orElse(text("backup.export.unknownMoment"));
        return text("backup.restore.question", madeAt, found.counts().words(), now);
    }

    /// Writes everything to a new folder in a place that is chosen first.
    public void export() {
        frame.files().folder(text("backup.export.choose")).map(place -> place.resolve("Buurtbrug-export-" + LocalDate.now(clock)))
                .ifPresent(folder -> frame.background().start(text("backup.exporting"), _ -> service.export(folder), attempt -> {
                    trouble.set(attempt.trouble());
                    attempt.result().ifPresent(rows -> frame.toasts().show(text("backup.exported", rows, folder)));
                }, () -> { }));
    }

    /// "di 24 nov, 17.05".
    public String moment(Instant moment) {
        var local = moment.atZone(clock.getZone());
        return text("backup.moment", Formats.dayNear(local.toLocalDate(), LocalDate.now(clock)), Formats.time(local.toLocalTime()));
    }

    /// The newest first.
    public ObservableList<BackupSummary> all() {
        return all;
    }

    /// What went wrong last, in words; "" when nothing did.
    public ReadOnlyObjectProperty<String> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Path>> secondPlaceProperty() {
        return second.getReadOnlyProperty();
    }
}
