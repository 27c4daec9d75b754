package nl.buurtbrug.domain.merge;

import java.util.List;
import nl.buurtbrug.domain.Problem;

/// What became of merging two records.
public sealed interface MergeResult {

    /// They are one now.
    ///
    /// @param merge its number, to undo it by
    /// @param kept  the id of the record that stays
    record Done(long merge, long kept) implements MergeResult {
    }

    /// One of them was changed since they were read, or is gone; nothing was done.
    record Changed() implements MergeResult {
    }

    /// What was chosen can't be kept, such as two notes that are too long together; nothing was done.
    record Refused(List<Problem> problems) implements MergeResult {
    }
}
