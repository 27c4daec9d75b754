package nl.buurtbrug.domain.merge;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.platform.database.RowState;
import nl.buurtbrug.platform.database.RowStates;

/// Moves what was said of pairs that are no double.
final class NoDoubleMover {

    private final RowStates rows;
    private final MergeLog log;

    NoDoubleMover(RowStates rows, MergeLog log) {
        this.rows = rows;
        this.log = log;
    }

    /// Whoever is not the one that goes, is not the one that stays either.
    void move(RecordKind kind, long lost, long kept) {
        for (var column : List.of("first_id", "second_id")) {
            for (var pair : rows.with(Links.NO_DOUBLES, column, lost)) {
                if (pair.text("kind").equals(kind.name())) {
                    log.watch(pair.table(), pair.id());
                    rows.delete(pair.table(), pair.id());
                    put(kind, pair, kept, Long.parseLong(pair.text(column.equals("first_id") ? "second_id" : "first_id")));
                }
            }
        }
    }

    private void put(RecordKind kind, RowState pair, long kept, long other) {
        var first = Long.toString(Math.min(kept, other));
        var second = Long.toString(Math.max(kept, other));
        var isThere = rows.with(Links.NO_DOUBLES, "first_id", Long.parseLong(first)).stream()
                .anyMatch(there -> there.text("kind").equals(kind.name()) && there.text("second_id").equals(second));
        if (other != kept && !isThere) {
            var moved = new TreeMap<>(pair.values());
            moved.put("first_id", Optional.of(first));
            moved.put("second_id", Optional.of(second));
            rows.insert(new RowState(pair.table(), pair.id(), moved));
        }
    }
}
