package nl.buurtbrug.domain.transfer;

import java.util.List;

/// What undoing an import did.
public sealed interface UndoResult {

    /// Undone, except for what is listed.
    ///
    /// @param removed  how many organisations, people and roles, activities, what belongs to those, and moments went
    /// @param restored how many got their old values back
    record Undone(int removed, int restored, List<KeptRecord> kept) implements UndoResult {
    }

    /// It was undone before; nothing was done.
    record AlreadyUndone() implements UndoResult {
    }

    /// There is no import with this number.
    record NoSuchRun() implements UndoResult {
    }
}
