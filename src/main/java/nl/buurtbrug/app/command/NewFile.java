package nl.buurtbrug.app.command;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.util.function.Consumer;
import nl.buurtbrug.platform.file.NotWritten;

/// A file that a command makes.
final class NewFile {

    private NewFile() {
    }

    /// @throws NothingDone when it can't be written; what stood there is still as it was
    static void write(Path file, Consumer<Path> writing) {
        try {
            writing.accept(file);
        } catch (NotWritten e) {
            throw new NothingDone(switch (e.reason()) {
                case IS_FOLDER -> text("command.file.isFolder", file);
                case NO_FOLDER -> text("command.file.noFolder", file);
                case NO_ACCESS -> text("command.file.noAccess", file);
                case IN_USE -> text("command.file.inUse", file);
                case FAILED -> text("command.file.failed", file);
            }, e);
        }
    }
}
