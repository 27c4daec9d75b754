package nl.buurtbrug.domain.merge;

import java.util.List;

/// What became of parting two records that were merged.
public sealed interface UndoneMerge {

    /// Both are there again.
    ///
    /// @param lost the id of the one that had gone
    /// @param kept what was changed since and was left so, in words; empty when all is as it was
    record Undone(long lost, List<String> kept) implements UndoneMerge {
    }

    /// The record that stayed is itself gone, mostly because it was merged into another one; nothing was done.
    record Gone() implements UndoneMerge {
    }

    /// It was undone before; nothing was done.
    record AlreadyUndone() implements UndoneMerge {
    }
}
