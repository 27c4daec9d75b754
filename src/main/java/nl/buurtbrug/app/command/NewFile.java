package nl.buurtbrug.app.command;

import java.nio.file.Path;
import java.util.function.Consumer;
import nl.buurtbrug.app.FailureWords;
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
            throw new NothingDone(FailureWords.of(e), e);
        }
    }
}
