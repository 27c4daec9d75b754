package nl.buurtbrug.domain.directory;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import nl.buurtbrug.domain.extra.ExtraFields;

/// A list in memory that answers queries in milliseconds. It never changes; another takes its place.
///
/// @param <R> the rows
/// @param <S> the columns it can be sorted by
final class FacetedList<R, S> {

    private final Content<R> content;
    private final Setup<R, S> setup;
    private final Labels labels;
    private final Map<S, int[]> sorted = new ConcurrentHashMap<>();
    private final Narrowed everything;
    private volatile Narrowed last;
    private volatile Map<Long, Integer> byId;

    /// What lists of one kind share.
    ///
    /// @param order the places of rows, given in their usual order, in that of a column
    record Setup<R, S>(FacetValues facets, RowFormat<R> format, BiFunction<List<R>, S, int[]> order) {

        private <T> Content<R> content(Collection<T> records, Entries<T, R> entries) {
            return Content.of(format, facets.facets().size(), records, entries);
        }
    }

    private record Narrowed(List<String> words, Hits hits) {

        boolean isContinuedBy(List<String> longer) {
            return !words.isEmpty() && longer.size() >= words.size()
                    && longer.subList(0, words.size() - 1).equals(words.subList(0, words.size() - 1))
                    && longer.get(words.size() - 1).startsWith(words.getLast());
        }
    }

    private FacetedList(Setup<R, S> setup, Content<R> content, Labels labels) {
        this.setup = setup;
        this.content = content;
        this.labels = labels;
        everything = new Narrowed(List.of(), Hits.unknown(IntStream.range(0, content.size()).toArray()));
        last = everything;
    }

    /// How values are called, by facet, and the extra fields.
    record Labels(Map<Facet, Map<Long, String>> values, ExtraFields extras) {
    }

    /// @param records what the list is made of, in any order
    static <T, R, S> FacetedList<R, S> of(Setup<R, S> setup, Collection<T> records, Entries<T, R> entries, Labels labels) {
        return new FacetedList<>(setup, setup.content(records, entries), labels);
    }

    /// Makes what the list is searched by, so that the first who types does not wait for it.
    void getReady() {
        content.texts();
    }

    Optional<R> row(long id) {
        return Optional.ofNullable(byId().get(id)).map(content.rows()::row);
    }

    /// The places of the rows by id, made when somebody asks.
    private Map<Long, Integer> byId() {
        if (byId == null) {
            byId = IntStream.range(0, content.size()).boxed().collect(toMap(content.rows()::id, place -> place));
        }
        return byId;
    }

    Found<R> find(Query<S> query) {
        var columns = content.columns();
        var counter = new FacetCounter(setup.facets(), columns, query.chosen());
        var kept = counter.count(ofArchive(withWords(query.text()), query.archived()));
        var archived = columns.archived().cardinality();
        return new Found<>(rows(kept, query), counter.counts(labels.values()), query.archived() ? archived : columns.size() - archived, labels.extras());
    }

    private int[] ofArchive(int[] rows, boolean wanted) {
        var archived = content.columns().archived();
        if (!wanted && archived.isEmpty()) {
            return rows;
        }
        var kept = new int[rows.length];
        var size = 0;
        for (var row : rows) {
            if (archived.get(row) == wanted) {
                kept[size++] = row;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    /// The rows that have all words; when the last word only grew, the last rows are searched for just that one.
    private int[] withWords(String typed) {
        var words = SearchText.words(typed);
        var before = last.isContinuedBy(words) ? last : everything;
        if (before.words().equals(words)) {
            return before.hits().rows();
        }
        var hits = before.hits();
        var next = Math.max(0, before.words().size() - 1);
        for (int i = next; i < words.size(); i++) {
            hits = content.texts().holding(i == next ? hits : Hits.unknown(hits.rows()), words.get(i));
        }
        last = new Narrowed(words, hits);
        return hits.rows();
    }

    private FoundRows<R> rows(int[] found, Query<S> query) {
        var inOrder = inOrder(found, places(query.sort()));
        return new FoundRows<>(content.rows()::row, content.rows()::id, query.descending() ? reversed(inOrder) : inOrder);
    }

    /// @param found  places, ascending
    /// @param places all places in the order asked for
    private static int[] inOrder(int[] found, int[] places) {
        if (found.length == places.length) {
            return places;
        }
        var wanted = new boolean[places.length];
        for (var place : found) {
            wanted[place] = true;
        }
        var inOrder = new int[found.length];
        var next = 0;
        for (var place : places) {
            if (wanted[place]) {
                inOrder[next++] = place;
            }
        }
        return inOrder;
    }

    private static int[] reversed(int[] places) {
        var reversed = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            reversed[i] = places[places.length - 1 - i];
        }
        return reversed;
    }

    private int[] places(S sort) {
        return sorted.computeIfAbsent(sort, column -> setup.order().apply(content.rows().all(), column));
    }

    /// The same list with some rows renewed.
    ///
    /// @param replaced ids of the rows that are renewed or gone
    /// @param fresh    those that are there now
    <T> FacetedList<R, S> with(Set<Long> replaced, Collection<T> fresh, Entries<T, R> entries, Labels newLabels) {
        return new FacetedList<>(setup, content.with(replaced, setup.content(fresh, entries)), newLabels);
    }
}
