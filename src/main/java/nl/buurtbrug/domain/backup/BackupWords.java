package nl.buurtbrug.domain.backup;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.database.BackupFailed;
import nl.buurtbrug.platform.database.BackupReason;

/// What is said about back-ups.
public final class BackupWords {

    private BackupWords() {
    }

    static String why(BackupReason reason) {
        return switch (reason) {
            case CLOSE -> text("backup.why.close");
            case IMPORT -> text("backup.why.import");
            case UPGRADE -> text("backup.why.upgrade");
            case RESTORE -> text("backup.why.restore");
            case BY_HAND -> text("backup.why.byHand");
        };
    }

    /// What happened, what was not done, and what the user can do.
    public static String of(BackupFailed failure) {
        return switch (failure.reason()) {
            case NO_ROOM -> text("backup.failed.noRoom", failure.place(), Formats.size(failure.needed()));
            case NO_PLACE -> text("backup.failed.noPlace", failure.place());
            case NOT_EMPTY -> text("backup.failed.notEmpty", failure.place());
            case DATA_DAMAGED -> text("backup.failed.damaged");
            case NOT_A_BACKUP -> text("backup.failed.notABackup", failure.place());
            case NEWER_VERSION -> text("backup.failed.newer", failure.place());
        };
    }
}
