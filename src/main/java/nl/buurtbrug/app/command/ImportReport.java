package nl.buurtbrug.app.command;

import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanCounts;

/// What a command tells of an import.
///
/// @param run      its number; 0 when nothing was written
/// @param planOnly whether nothing was to be written
/// @param seconds  from opening the file to the end
record ImportReport(ImportPlan plan, PlanCounts counts, long run, boolean planOnly, double seconds) {
}
