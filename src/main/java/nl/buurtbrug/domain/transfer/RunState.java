package nl.buurtbrug.domain.transfer;

/// What became of an import.
public enum RunState {
    DONE,
    UNDONE,
    /// Undone, except for records that were changed since.
    PARTLY_UNDONE
}
