package nl.buurtbrug.domain.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.trail.ByHand;
import nl.buurtbrug.platform.database.RowState;
import nl.buurtbrug.platform.database.RowStates;

/// What a merge does to rows, found out by looking at them before and after.
final class MergeLog {

    private record Place(String table, long id) {
    }

    private final RowStates rows;
    private final ByHand trail;
    private final Map<Place, Optional<RowState>> before = new LinkedHashMap<>();

    MergeLog(RowStates rows, ByHand trail) {
        this.rows = rows;
        this.trail = trail;
    }

    /// This row may be changed from now on; the history notes it too.
    void watch(String table, long id) {
        Links.entity(table).ifPresent(entity -> trail.watch(entity, id));
        watchUntold(table, id);
    }

    /// This row may be changed from now on. What is told of the record that goes is that the other one took it up.
    void watchUntold(String table, long id) {
        before.computeIfAbsent(new Place(table, id), place -> rows.get(place.table(), place.id()));
    }

    /// Gives columns of a watched row other values; it is another version then.
    void change(RowState row, Map<String, Optional<String>> values) {
        var all = new HashMap<>(values);
        if (row.values().containsKey(RowChange.VERSION)) {
            all.put(RowChange.VERSION, Optional.of(Integer.toString(Integer.parseInt(row.text(RowChange.VERSION)) + 1)));
        }
        rows.change(row.table(), row.id(), all);
    }

    /// This row was not there before.
    void added(String table, long id) {
        before.putIfAbsent(new Place(table, id), Optional.empty());
    }

    /// @param whole the tables of which unchanged columns are kept too: by them a record is recognised later
    List<RowChange> changes(Set<String> whole) {
        return before.entrySet().stream()
                .flatMap(entry -> RowChange.between(entry.getValue(), rows.get(entry.getKey().table(), entry.getKey().id()), whole.contains(entry.getKey().table())).stream())
                .toList();
    }
}
