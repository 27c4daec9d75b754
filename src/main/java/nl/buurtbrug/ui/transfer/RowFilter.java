package nl.buurtbrug.ui.transfer;

import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.SearchKey;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;

/// Which rows of a plan are shown.
record RowFilter(Optional<RowDecision> decision, String typed) {

    static final RowFilter ALL = new RowFilter(Optional.empty(), "");

    List<PlanRow> of(List<PlanRow> rows) {
        if (decision.isEmpty() && typed.isBlank()) {
            return rows;
        }
        var key = SearchKey.of(typed);
        var line = typed.strip();
        return rows.stream().filter(row -> decision.isEmpty() || row.decision() == decision.get()).filter(row -> typed.isBlank() || says(row, key, line)).toList();
    }

    private static boolean says(PlanRow row, String key, String line) {
        return String.valueOf(row.line()).equals(line) || SearchKey.of(row.title() + " " + row.organisation() + " " + row.person()).contains(key);
    }
}
