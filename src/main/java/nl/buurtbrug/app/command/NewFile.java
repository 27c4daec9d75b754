package nl.buurtbrug.app.command;

import static nl.buurtbrug.language.Text.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A file that a command makes.
final class NewFile {

    private NewFile() {
    }

    /// @throws NothingDone when it can't be written
    static void write(Path file, Consumer<Path> writing) {
        try {
            writing.accept(file);
        } catch (UncheckedIOException e) {
            throw new NothingDone(reason(file, e.getCause()), e);
        }
    }

    private static String reason(Path file, IOException cause) {
        if (Files.isDirectory(file)) {
            return text("command.file.isFolder", file);
        }
        return switch (cause) {
            case NoSuchFileException _ -> text("command.file.noFolder", file);
            case AccessDeniedException _ -> text("command.file.noAccess", file);
            case FileAlreadyExistsException _ -> text("command.file.isFolder", file);
            default -> text("command.file.failed", file);
        };
    }
}
