package nl.buurtbrug.domain.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Everything a list holds, in its usual order: by sort key, and by id where that is the same.
///
/// What it is searched by is made when it is first searched, or asked to be [#texts()]: the first page is there sooner.
///
/// @param <R> the rows
final class Content<R> {

    private final RowFormat<R> format;
    private final KeptRows<R> rows;
    private final Columns columns;
    private List<Supplier<String>> unread;
    private SearchTexts texts;

    private Content(RowFormat<R> format, KeptRows<R> rows, Columns columns, List<Supplier<String>> unread, SearchTexts texts) {
        this.format = format;
        this.rows = rows;
        this.columns = columns;
        this.unread = unread;
        this.texts = texts;
    }

    private record Keyed<T>(String key, long id, T record) {
    }

    /// @param facets  how many the list has
    /// @param records in any order
    static <T, R> Content<R> of(RowFormat<R> format, int facets, Collection<T> records, Entries<T, R> entries) {
        var rows = new KeptRows.Builder<>(format, records.size());
        var columns = new Columns.Builder(records.size(), facets);
        var unread = new ArrayList<Supplier<String>>(records.size());
        records.stream().map(each -> new Keyed<>(entries.sortKey(each), entries.id(each), each))
                .sorted(Comparator.comparing((Keyed<T> keyed) -> keyed.key).thenComparingLong(Keyed::id))
                .map(keyed -> entries.of(keyed.record))
                .forEach(entry -> {
                    rows.add(entry);
                    columns.add(entry);
                    unread.add(entry.text());
                });
        return new Content<>(format, rows.build(), columns.build(), unread, null);
    }

    KeptRows<R> rows() {
        return rows;
    }

    Columns columns() {
        return columns;
    }

    synchronized SearchTexts texts() {
        if (texts == null) {
            texts = SearchTexts.of(unread);
            unread = List.of();
        }
        return texts;
    }

    int size() {
        return columns.size();
    }

    /// The same with some rows renewed.
    ///
    /// @param replaced ids of the rows that are renewed or gone
    /// @param fresh    those that are there now
    Content<R> with(Set<Long> replaced, Content<R> fresh) {
        var staying = IntStream.range(0, size()).filter(place -> !replaced.contains(rows.id(place))).toArray();
        var merged = new Merged<>(this, staying.length + fresh.size());
        var next = 0;
        for (int place = 0; place < fresh.size(); place++) {
            var before = placesBefore(fresh, place, staying, next);
            for (; next < before; next++) {
                merged.add(this, staying[next]);
            }
            merged.add(fresh, place);
        }
        for (; next < staying.length; next++) {
            merged.add(this, staying[next]);
        }
        return merged.build();
    }

    /// How many of these places come before a row of another list.
    private int placesBefore(Content<R> other, int place, int[] places, int from) {
        var key = other.key(place);
        var low = from;
        var high = places.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            var order = key(places[middle]).compareTo(key);
            if (order < 0 || order == 0 && rows.id(places[middle]) < other.rows.id(place)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private String key(int place) {
        return format.sortKey(rows.row(place));
    }

    private static final class Merged<R> {

        private final RowFormat<R> format;
        private final KeptRows.Builder<R> rows;
        private final Columns.Builder columns;
        private final SearchTexts.Builder texts;

        private Merged(Content<R> first, int size) {
            format = first.format;
            rows = new KeptRows.Builder<>(format, size);
            columns = new Columns.Builder(size, first.columns.facets());
            texts = new SearchTexts.Builder(size);
        }

        private void add(Content<R> others, int place) {
            rows.add(others.rows, place);
            columns.add(others.columns, place);
            texts.add(others.texts(), place);
        }

        private Content<R> build() {
            return new Content<>(format, rows.build(), columns.build(), List.of(), texts.build());
        }
    }
}
