package nl.buurtbrug.domain.transfer.work;

import java.util.List;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.WorkCounts;
import nl.buurtbrug.domain.transfer.row.ReadRow;

/// Decides row by row what happens, in the order of the rows.
interface RowPlanner<R extends ReadRow> {

    PlanRow plan(R row);

    /// What all rows so far come down to.
    WorkCounts counts();

    /// The activities that rows tell of, in their order.
    default List<PlannedActivity> activities() {
        return List.of();
    }

    /// The contact moments that rows tell of, in their order.
    default List<PlannedMoment> moments() {
        return List.of();
    }
}
