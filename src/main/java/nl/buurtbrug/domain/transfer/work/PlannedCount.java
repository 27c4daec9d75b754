package nl.buurtbrug.domain.transfer.work;

import java.util.Optional;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.ReachRecord;

/// A number of people that rows of a list tell of.
public final class PlannedCount {

    private final Optional<ReachRecord> known;
    private ReachDetails details;
    private int toldBy;

    PlannedCount(Optional<ReachRecord> known, ReachDetails details, int line) {
        this.known = known;
        this.details = details;
        this.toldBy = line;
    }

    void become(ReachDetails other, int line) {
        details = other;
        toldBy = line;
    }

    /// The row that tells it; 0 for none so far.
    int toldBy() {
        return toldBy;
    }

    public Optional<ReachRecord> known() {
        return known;
    }

    /// Partners and groups that are still to be made have numbers below 0.
    public ReachDetails details() {
        return details;
    }
}
