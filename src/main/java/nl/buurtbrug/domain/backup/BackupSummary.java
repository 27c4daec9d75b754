package nl.buurtbrug.domain.backup;

import java.nio.file.Path;
import java.time.Instant;
import nl.buurtbrug.platform.database.Backup;

/// A back-up in a list.
///
/// @param why  in words
/// @param size in bytes
public record BackupSummary(Path file, Instant madeAt, String why, long size) {

    public static BackupSummary of(Backup backup) {
        return new BackupSummary(backup.file(), backup.madeAt(), BackupWords.why(backup.reason()), backup.size());
    }
}
