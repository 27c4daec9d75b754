package nl.buurtbrug.domain.backup;

/// What became of making a back-up.
public sealed interface BackupOutcome {

    /// @param warning what went wrong with the copy in the second place; "" when nothing did
    record Made(Counts counts, String warning) implements BackupOutcome {
    }

    /// @param words what happened and what to do
    record Failed(String words) implements BackupOutcome {
    }
}
