package nl.buurtbrug.domain.directory;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A list in memory that answers queries in milliseconds. It never changes; another takes its place.
///
/// @param <R> the rows
/// @param <S> the columns it can be sorted by
final class FacetedList<R, S extends Enum<S>> {

    private final Content<R> content;
    private final Setup<R, S> setup;
    private final Map<Facet, Map<Long, String>> labels;
    private final Map<S, int[]> sorted = new ConcurrentHashMap<>();
    private final Narrowed everything;
    private volatile Narrowed last;

    /// What lists of one kind share.
    ///
    /// @param order the places of rows, given in their usual order, in that of a column
    record Setup<R, S extends Enum<S>>(FacetValues facets, RowFormat<R> format, BiFunction<List<R>, S, int[]> order) {

        private <T> Content<R> content(Collection<T> records, Function<T, Entry<R>> entry) {
            return Content.of(format, facets.facets().size(), records, entry);
        }
    }

    private record Narrowed(List<String> words, BitSet rows) {

        boolean isContinuedBy(List<String> longer) {
            return !words.isEmpty() && longer.size() >= words.size()
                    && longer.subList(0, words.size() - 1).equals(words.subList(0, words.size() - 1))
                    && longer.get(words.size() - 1).startsWith(words.getLast());
        }
    }

    private FacetedList(Setup<R, S> setup, Content<R> content, Map<Facet, Map<Long, String>> labels) {
        this.setup = setup;
        this.content = content;
        this.labels = labels;
        everything = new Narrowed(List.of(), new BitSet());
        everything.rows().set(0, content.size());
        last = everything;
    }

    /// @param records what the list is made of, in any order
    /// @param labels  by facet the name of each value
    static <T, R, S extends Enum<S>> FacetedList<R, S> of(Setup<R, S> setup, Collection<T> records, Function<T, Entry<R>> entry,
            Map<Facet, Map<Long, String>> labels) {
        return new FacetedList<>(setup, setup.content(records, entry), labels);
    }

    Optional<R> row(long id) {
        return IntStream.range(0, content.size()).filter(place -> content.rows().id(place) == id).mapToObj(content.rows()::row).findFirst();
    }

    Found<R> find(Query<S> query) {
        var columns = content.columns();
        var counter = new FacetCounter(setup.facets(), columns, query.chosen());
        var found = (BitSet) withWords(query.text()).clone();
        if (query.archived()) {
            found.and(columns.archived());
        } else {
            found.andNot(columns.archived());
        }
        for (int row = found.nextSetBit(0); row >= 0; row = found.nextSetBit(row + 1)) {
            if (!counter.count(row)) {
                found.clear(row);
            }
        }
        var archived = columns.archived().cardinality();
        return new Found<>(rows(found, query), counter.counts(labels), query.archived() ? archived : columns.size() - archived);
    }

    /// The rows that have all words; when the last word only grew, the last rows are searched for just that one.
    private BitSet withWords(String typed) {
        var words = SearchText.words(typed);
        var before = last.isContinuedBy(words) ? last : everything;
        if (before.words().equals(words)) {
            return before.rows();
        }
        var rows = (BitSet) before.rows().clone();
        words.subList(Math.max(0, before.words().size() - 1), words.size()).forEach(word -> content.columns().keep(rows, word));
        last = new Narrowed(words, rows);
        return rows;
    }

    private FoundRows<R> rows(BitSet found, Query<S> query) {
        var inOrder = new int[found.cardinality()];
        var next = 0;
        for (var place : places(query.sort())) {
            if (found.get(place)) {
                inOrder[query.descending() ? inOrder.length - ++next : next++] = place;
            }
        }
        return new FoundRows<>(content.rows()::row, content.rows()::id, inOrder);
    }

    private int[] places(S sort) {
        return sorted.computeIfAbsent(sort, column -> setup.order().apply(content.rows().all(), column));
    }

    /// The same list with some rows renewed.
    ///
    /// @param replaced ids of the rows that are renewed or gone
    /// @param fresh    those that are there now
    <T> FacetedList<R, S> with(Set<Long> replaced, Collection<T> fresh, Function<T, Entry<R>> entry, Map<Facet, Map<Long, String>> newLabels) {
        return new FacetedList<>(setup, content.with(replaced, setup.content(fresh, entry)), newLabels);
    }
}
