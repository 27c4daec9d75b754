package nl.buurtbrug.domain.transfer;

import nl.buurtbrug.domain.transfer.plan.PlanCounts;

/// What an import did.
///
/// @param run     its number, to undo it by; 0 when there was nothing to write
/// @param counts  the figures as they were written
/// @param seconds how long reading, comparing and writing took
public record ImportResult(long run, PlanCounts counts, double seconds) {
}
