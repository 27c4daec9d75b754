package nl.buurtbrug.domain.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.buurtbrug.domain.SearchKey;

/// Sorts rows as people read them; each key is worked out once for a sort.
final class SortKeys {

    private static final String AFTER_ALL_TEXT = "\uffff";

    private record Keyed<K>(K key, int place) {
    }

    private SortKeys() {
    }

    /// The places of rows as they are.
    static int[] asTheyAre(List<?> rows) {
        return IntStream.range(0, rows.size()).toArray();
    }

    /// The places of rows by a text, empty ones last; equal ones keep the order they are given in.
    static <R> int[] byText(List<R> rows, Function<R, String> text) {
        return by(rows, row -> {
            var value = text.apply(row);
            return value.isEmpty() ? AFTER_ALL_TEXT : SearchKey.sort(value);
        });
    }

    /// The places of rows by any key; equal ones keep the order they are given in.
    static <R, K extends Comparable<? super K>> int[] by(List<R> rows, Function<R, K> key) {
        var keyed = new ArrayList<Keyed<K>>(rows.size());
        rows.forEach(row -> keyed.add(new Keyed<>(key.apply(row), keyed.size())));
        keyed.sort(Comparator.comparing(Keyed::key));
        return keyed.stream().mapToInt(Keyed::place).toArray();
    }
}
