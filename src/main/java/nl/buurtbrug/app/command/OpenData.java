package nl.buurtbrug.app.command;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import nl.buurtbrug.app.Notice;
import nl.buurtbrug.app.Services;
import nl.buurtbrug.platform.console.Console;
import nl.buurtbrug.platform.database.CannotOpen;
import nl.buurtbrug.platform.log.LogFile;

/// Opens the data folder for as long as one command takes.
final class OpenData {

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
        LogFile.leaveConsole();
        var folder = options.folder();
        folder.hazard().ifPresent(hazard -> console.complain(place(Notice.of(hazard), folder.path())));
        var isNew = !folder.isUsed();
        try (var database = folder.open()) {
            log = Optional.of(LogFile.in(folder.path()));
            var services = Services.on(database, Clock.systemDefaultZone());
            if (isNew) {
                services.setup().fillLists();
                console.complain(text("command.newFolder", folder.path()));
            }
            return work.apply(services);
        } catch (CannotOpen e) {
            throw new NothingDone(place(Notice.of(e.reason()), e.place()), e);
        }
    }

    private static String place(Notice notice, Path folder) {
        return text("command.about", folder, notice.words());
    }

    /// Where the details of a failure are; none as long as the data were not open.
    Optional<Path> log() {
        return log;
    }
}
