package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import nl.buurtbrug.domain.backup.BackupWords;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.database.BackupFailed;
import nl.buurtbrug.platform.database.CannotOpen;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.file.NotWritten;

/// What is said about a failure on the screen and on the command line: what happened, what was not done, and what the user can do.
public final class FailureWords {

    private FailureWords() {
    }

    /// @param folder with the data that were worked on
    /// @return nothing when there is nothing better to say than that it was unexpected
    public static Optional<String> of(Throwable failure, DataFolder folder) {
        return switch (failure) {
            case BackupFailed why -> Optional.of(BackupWords.of(why));
            case CannotOpen why -> Optional.of(Notice.of(why.reason(), why.needed()).words());
            case NotWritten why -> Optional.of(of(why));
            default -> folder.isFull() ? Optional.of(text("failure.noRoom", folder.path(), Formats.size(DataFolder.ENOUGH_ROOM))) : Optional.empty();
        };
    }

    public static String of(NotWritten failure) {
        return switch (failure.reason()) {
            case IS_FOLDER -> text("file.isFolder", failure.file());
            case NO_FOLDER -> text("file.noFolder", failure.file());
            case NO_ACCESS -> text("file.noAccess", failure.file());
            case IN_USE -> text("file.inUse", failure.file());
            case NO_ROOM -> text("file.noRoom", failure.file(), Formats.size(failure.needed()));
            case FAILED -> text("file.failed", failure.file());
        };
    }
}
