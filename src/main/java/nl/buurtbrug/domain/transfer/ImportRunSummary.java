package nl.buurtbrug.domain.transfer;

import java.time.Instant;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.plan.PlanCounts;

/// One import in the history.
///
/// @param staffMember who did it; "" when that is not known
public record ImportRunSummary(Long id, String fileName, ListSubject subject, String sha256, Instant importedAt, String staffMember, PlanCounts counts, RunState state) {
}
