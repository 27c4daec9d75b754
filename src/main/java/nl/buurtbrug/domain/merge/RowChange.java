package nl.buurtbrug.domain.merge;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.buurtbrug.platform.database.RowState;

/// A row that a merge added, changed or removed: its columns before and after.
final class RowChange {

    static final String VERSION = "version";

    private final String table;
    private final long id;
    private final What what;
    private final SortedMap<String, Optional<String>> before = new TreeMap<>();
    private final SortedMap<String, Optional<String>> after = new TreeMap<>();

    RowChange(String table, long id, What what) {
        this.table = table;
        this.id = id;
        this.what = what;
    }

    /// What became of a row; empty when nothing did.
    ///
    /// @param whole whether columns that stayed the same are told too
    static Optional<RowChange> between(Optional<RowState> was, Optional<RowState> is, boolean whole) {
        var row = is.or(() -> was);
        if (row.isEmpty() || was.equals(is) && !whole) {
            return Optional.empty();
        }
        var what = was.isEmpty() ? What.ADDED : is.isEmpty() ? What.REMOVED : What.CHANGED;
        var change = new RowChange(row.get().table(), row.get().id(), what);
        row.get().values().keySet().forEach(column -> {
            var old = was.flatMap(state -> state.values().get(column));
            var now = is.flatMap(state -> state.values().get(column));
            if (whole || what != What.CHANGED || !old.equals(now)) {
                change.put(column, old, now);
            }
        });
        return Optional.of(change);
    }

    void put(String column, Optional<String> old, Optional<String> now) {
        before.put(column, old);
        after.put(column, now);
    }

    String table() {
        return table;
    }

    long id() {
        return id;
    }

    What what() {
        return what;
    }

    Set<String> columns() {
        return before.keySet();
    }

    Optional<String> before(String column) {
        return before.get(column);
    }

    Optional<String> after(String column) {
        return after.get(column);
    }

    /// The row as it was.
    RowState state() {
        return new RowState(table, id, before);
    }
}
