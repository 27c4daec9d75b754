package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.Saving;
import nl.buurtbrug.language.Formats;

/// Saves something as a file at a place the user chooses, tells how that ended, and offers to open it.
public record FileSaving(Frame frame) {

    /// @param said what is told when it was saved
    /// @param name what the file is called if the user does not choose another name
    public void save(String said, String name, FileKind kind, BiConsumer<Path, Progress> writing) {
        frame.files().save(text("export.where"), name, kind).map(file -> named(file, kind)).ifPresent(file ->
                frame.background().start(text("export.job", file.getFileName().toString()), progress -> Saving.of(file, () -> writing.accept(file, progress)),
                        outcome -> tell(outcome, said, () -> save(said, name, kind, writing)), () -> { }));
    }

    /// A name that was typed without its end gets it, so that a double click opens the file.
    private static Path named(Path file, FileKind kind) {
        var end = kind.patterns().getFirst().substring(1);
        var name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(end) ? file : file.resolveSibling(name + end);
    }

    private void tell(Saving outcome, String said, Runnable again) {
        switch (outcome) {
            case Saving.Saved(Path file) -> frame.toasts().show(said,
                    new Toasts.Step(text("print.openFile"), () -> frame.outside().show(file)),
                    new Toasts.Step(text("print.openFolder"), () -> frame.outside().show(file.toAbsolutePath().getParent())));
            case Saving.InUse() -> refused(text("export.inUse"), again);
            case Saving.NoPlace() -> refused(text("export.noPlace"), again);
            case Saving.NoRoom(Path folder, long needed) -> refused(text("export.noRoom", folder, Formats.size(needed)), again);
            case Saving.Failed() -> refused(text("export.failed"), again);
        }
    }

    private void refused(String why, Runnable again) {
        frame.toasts().show(why, new Toasts.Step(text("export.again"), again));
    }
}
