package nl.buurtbrug.domain.merge;

import java.time.Instant;
import nl.buurtbrug.domain.RecordKind;

/// A merge that can be undone.
///
/// @param keptName how the record that stayed is called now; "" when it is gone
/// @param who      the name of the staff member; "" when that was not known
public record MergeSummary(long id, RecordKind kind, long keptId, String keptName, String lostName, Instant mergedAt, String who) {

    public boolean isUndoable() {
        return !keptName.isEmpty();
    }
}
