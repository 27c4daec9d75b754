package nl.buurtbrug.domain.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.platform.database.RowStates;

/// Makes one record of two, inside a transaction, and tells what that did to each row.
final class MergeWork {

    private static final String SAMPLE = "sample";
    private static final String ARCHIVED = "archived_at";

    private final RowStates rows;
    private final MergeLog log;
    private final Merging merging;
    private final OwnFields own;

    MergeWork(RowStates rows, MergeLog log, Merging merging, OwnFields own) {
        this.rows = rows;
        this.log = log;
        this.merging = merging;
        this.own = own;
    }

    List<RowChange> join(Comparison pair, Map<MergeField, Side> sides) {
        var table = Links.table(pair.kind());
        var kept = pair.first().id();
        var lost = pair.second().id();
        log.watch(table, kept);
        log.watchUntold(table, lost);
        var rest = merging.change(pair, sides);
        becomeWhatEitherIs(table, kept, lost);
        own.choose(pair, sides, rows, log);
        new LinkMover(rows, log, lost, kept).moveAll(pair.kind());
        rest.accept(log);
        rows.delete(table, lost);
        return log.changes(Set.of(table));
    }

    /// In use when either is, and no invented one when either is real.
    private void becomeWhatEitherIs(String table, long kept, long lost) {
        var one = rows.get(table, kept).orElseThrow();
        var other = rows.get(table, lost).orElseThrow();
        var bothInvented = Boolean.parseBoolean(one.text(SAMPLE)) && Boolean.parseBoolean(other.text(SAMPLE));
        var archived = other.values().get(ARCHIVED).flatMap(_ -> one.values().get(ARCHIVED));
        rows.change(table, kept, Map.of(SAMPLE, Optional.of(String.valueOf(bothInvented)), ARCHIVED, archived));
    }
}
