package nl.buurtbrug.domain.directory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Sorts by a text as people read it; each key is worked out once for a sort.
final class SortKeys {

    private static final String AFTER_ALL_TEXT = "\uffff";

    private SortKeys() {
    }

    /// Empty texts come last; rows with equal texts keep the order of their ids.
    static <R> Comparator<Entry<R>> by(Function<R, String> text, UnaryOperator<String> key) {
        Map<Long, String> keys = new HashMap<>();
        Function<Entry<R>, String> keyOf = entry -> keys.computeIfAbsent(entry.id(), _ -> {
            var value = text.apply(entry.row());
            return value.isEmpty() ? AFTER_ALL_TEXT : key.apply(value);
        });
        return Comparator.comparing(keyOf).thenComparingLong(Entry::id);
    }
}
