package nl.buurtbrug.domain.duplicate;

import java.util.List;
import nl.buurtbrug.domain.Progress;

/// Looks through all records of a kind for pairs that may be one.
interface PairSearch {

    /// In no order; two that are both archived are left alone.
    ///
    /// @throws java.util.concurrent.CancellationException when that was asked for
    List<DuplicatePair> run(Progress progress);
}
