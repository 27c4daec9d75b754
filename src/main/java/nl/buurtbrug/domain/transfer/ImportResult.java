package nl.buurtbrug.domain.transfer;

import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanCounts;

/// What became of running a plan.
public sealed interface ImportResult {

    /// It was done as it was planned.
    ///
    /// @param run     its number, to undo it by; 0 when there was nothing to write
    /// @param counts  the figures as they were written
    /// @param seconds how long reading, comparing and writing took
    record Done(long run, PlanCounts counts, double seconds) implements ImportResult {
    }

    /// Records were changed since the plan was made, so that something else would happen than was shown: nothing was written.
    ///
    /// @param plan what would happen now
    record Outdated(ImportPlan plan) implements ImportResult {
    }
}
