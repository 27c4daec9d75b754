package nl.buurtbrug.app.command;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.buurtbrug.app.FailureWords;
import nl.buurtbrug.app.Notice;
import nl.buurtbrug.app.Services;
import nl.buurtbrug.domain.backup.BackupService;
import nl.buurtbrug.domain.backup.BackupWords;
import nl.buurtbrug.domain.trail.Reason;
import nl.buurtbrug.platform.console.Console;
import nl.buurtbrug.platform.database.BackupFailed;
import nl.buurtbrug.platform.database.CannotOpen;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.log.LogFile;

/// Opens the data folder for as long as one command takes.
final class OpenData {

    /// What is done with data that nobody has open.
    interface Closed<T> {
        T with(DataFolder folder) throws CannotOpen;
    }

    private final Console console;
    private final GlobalOptions options;
    private Optional<Path> log = Optional.empty();

    OpenData(Console console, GlobalOptions options) {
        this.console = console;
        this.options = options;
    }

    /// Does the work on the data, made first when there are none.
    ///
    /// @throws NothingDone when they can't be opened
    <T> T with(Function<Services, T> work) {
        return closed(folder -> {
            folder.hazard().ifPresent(hazard -> console.complain(place(Notice.of(hazard), folder.path())));
            var isNew = !folder.isUsed();
            return open(folder, database -> {
                var services = Services.on(database, Clock.systemDefaultZone());
                if (isNew) {
                    services.setup().fillLists();
                    console.complain(text("command.newFolder", folder.path()));
                }
                return Reason.onCommandLine(() -> work.apply(services));
            });
        });
    }

    /// Does work on data that are there already, as a whole.
    ///
    /// @throws NothingDone when there are none, or they can't be opened
    <T> T withBackups(BiFunction<BackupService, Database, T> work) {
        return closed(folder -> {
            if (!folder.isUsed() && folder.backups().all().isEmpty()) {
                throw new NothingDone(text("command.noData", folder.path()));
            }
            return open(folder, database -> work.apply(new BackupService(database), database));
        });
    }

    private <T> T open(DataFolder folder, Function<Database, T> work) throws CannotOpen {
        try (var database = folder.open()) {
            log = Optional.of(LogFile.in(folder.path()));
            if (!database.isWhole()) {
                throw new NothingDone(place(Notice.of(CannotOpen.Reason.INCOMPLETE, 0), folder.path()));
            }
            return work.apply(database);
        }
    }

    /// Does work on the data folder without opening the data.
    ///
    /// @throws NothingDone when that can't be done
    <T> T closed(Closed<T> work) {
        LogFile.leaveConsole();
        try {
            return work.with(options.folder());
        } catch (CannotOpen e) {
            throw new NothingDone(place(Notice.of(e.reason(), e.needed()), e.place()), e);
        } catch (BackupFailed e) {
            throw new NothingDone(BackupWords.of(e), e);
        }
    }

    private static String place(Notice notice, Path folder) {
        return text("command.about", folder, notice.words());
    }

    /// What is said about a failure, when there is something better to say than that it was unexpected.
    Optional<String> words(Exception failure) {
        return FailureWords.of(failure, options.folder());
    }

    /// Where the details of a failure are; none as long as the data were not open.
    Optional<Path> log() {
        return log;
    }
}
