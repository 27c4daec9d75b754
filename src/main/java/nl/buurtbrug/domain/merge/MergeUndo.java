package nl.buurtbrug.domain.merge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.trail.ByHand;
import nl.buurtbrug.platform.database.RowState;
import nl.buurtbrug.platform.database.RowStates;

/// Parts two records, inside a transaction: each column gets back what it held, unless it was changed since.
final class MergeUndo {

    private final RowStates rows;
    private final ByHand trail;
    private final Survivors survivors;
    private final Set<String> kept = new LinkedHashSet<>();

    MergeUndo(RowStates rows, ByHand trail, Survivors survivors) {
        this.rows = rows;
        this.trail = trail;
        this.survivors = survivors;
    }

    UndoneMerge part(RecordMerge merge, List<RowChange> changes) {
        var table = Links.table(merge.kind());
        var survivor = rows.get(table, merge.keptId());
        if (survivor.isEmpty()) {
            return new UndoneMerge.Gone();
        }
        changes.stream().filter(row -> !isOfTheLost(row, merge))
                .forEach(row -> Links.entity(row.table()).ifPresent(entity -> trail.watch(entity, row.id())));
        changes.stream().filter(row -> row.what() == What.REMOVED && row.table().equals(table)).forEach(row -> putBack(row, survivor.get()));
        changes.stream().filter(row -> row.what() == What.CHANGED).forEach(this::restore);
        changes.stream().filter(row -> row.what() == What.ADDED).forEach(this::takeAway);
        changes.stream().filter(row -> row.what() == What.REMOVED && !row.table().equals(table)).forEach(row -> putBack(row, survivor.get()));
        return new UndoneMerge.Undone(merge.lostId(), List.copyOf(kept));
    }

    /// What is told of the record that comes back is that they parted.
    private static boolean isOfTheLost(RowChange row, RecordMerge merge) {
        return row.what() == What.REMOVED && (row.table().equals(Links.table(merge.kind()))
                || Links.once(row.table()).filter(link -> row.before(link.column()).equals(Optional.of(Long.toString(merge.lostId())))).isPresent());
    }

    private void restore(RowChange change) {
        var now = rows.get(change.table(), change.id());
        if (now.isEmpty()) {
            tell(change.table(), "");
            return;
        }
        var back = new HashMap<String, Optional<String>>();
        var asLeft = true;
        for (var column : change.columns()) {
            var isAsLeft = now.get().values().get(column).equals(change.after(column));
            asLeft &= isAsLeft;
            if (!column.equals(RowChange.VERSION) && !change.before(column).equals(change.after(column))) {
                if (isAsLeft && isThere(change.table(), column, change.before(column))) {
                    back.put(column, change.before(column));
                } else {
                    asLeft = false;
                    tell(change.table(), column);
                }
            }
        }
        if (change.columns().contains(RowChange.VERSION)) {
            back.put(RowChange.VERSION, asLeft ? change.before(RowChange.VERSION) : Optional.of(Integer.toString(Integer.parseInt(now.get().text(RowChange.VERSION)) + 1)));
        }
        rows.change(change.table(), change.id(), back);
    }

    private void takeAway(RowChange change) {
        rows.get(change.table(), change.id()).ifPresent(now -> {
            if (change.columns().stream().allMatch(column -> now.values().get(column).equals(change.after(column)))) {
                rows.delete(change.table(), change.id());
            } else {
                tell(change.table(), "");
            }
        });
    }

    /// A row comes back with what it pointed to; where that is gone, with what has taken its place, and else without.
    private void putBack(RowChange change, RowState survivor) {
        var values = new TreeMap<>(change.state().values());
        for (var reference : rows.references(change.table()).entrySet()) {
            var column = reference.getKey();
            if (!isThere(change.table(), column, values.get(column))) {
                var instead = instead(change, reference.getValue(), column, survivor);
                tell(change.table(), column);
                if (instead.isEmpty() && (Links.once(change.table()).isPresent() || !rows.isNullable(change.table(), column))) { // without its choice a value is none
                    return;
                }
                values.put(column, instead);
            }
        }
        var row = new RowState(change.table(), change.id(), values);
        if (isFilledSince(row)) {
            tell(change.table(), "");
        } else {
            rows.insert(row);
        }
    }

    private boolean isFilledSince(RowState row) {
        return Links.once(row.table()).filter(link -> rows.with(row.table(), link.column(), Long.parseLong(row.text(link.column()))).stream()
                .anyMatch(there -> there.text(link.once()).equals(row.text(link.once())))).isPresent();
    }

    private Optional<String> instead(RowChange change, String to, String column, RowState survivor) {
        if (change.table().equals(survivor.table())) {
            return survivor.values().get(column);
        }
        return Stream.of(RecordKind.values()).filter(kind -> Links.table(kind).equals(to))
                .map(kind -> survivors.of(kind, Long.parseLong(change.before(column).orElseThrow())))
                .filter(id -> rows.get(to, id).isPresent()).map(String::valueOf).findFirst();
    }

    private boolean isThere(String table, String column, Optional<String> value) {
        var to = rows.references(table).get(column);
        return to == null || value.isEmpty() || rows.get(to, Long.parseLong(value.get())).isPresent();
    }

    private void tell(String table, String column) {
        MergeWords.of(table, column).ifPresent(kept::add);
    }
}
