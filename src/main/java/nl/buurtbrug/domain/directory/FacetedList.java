package nl.buurtbrug.domain.directory;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/// A list in memory that answers queries in milliseconds. It never changes; another takes its place.
///
/// @param <R> the rows
/// @param <S> the columns it can be sorted by
final class FacetedList<R, S extends Enum<S>> {

    private static final Comparator<Entry<?>> BY_SORT_KEY = Comparator.<Entry<?>, String>comparing(Entry::sortKey).thenComparingLong(Entry::id);

    private final List<Entry<R>> entries;
    private final List<R> rows;
    private final Columns columns;
    private final Setup<R, S> setup;
    private final Map<Facet, Map<Long, String>> labels;
    private final Map<S, int[]> sorted = new ConcurrentHashMap<>();
    private final Narrowed everything;
    private volatile Narrowed last;

    /// What lists of one kind share.
    ///
    /// @param order the places of rows, given in their usual order, in that of a column
    record Setup<R, S extends Enum<S>>(FacetValues facets, BiFunction<List<R>, S, int[]> order) {
    }

    private record Narrowed(List<String> words, BitSet rows) {

        boolean isContinuedBy(List<String> longer) {
            return !words.isEmpty() && longer.size() >= words.size()
                    && longer.subList(0, words.size() - 1).equals(words.subList(0, words.size() - 1))
                    && longer.get(words.size() - 1).startsWith(words.getLast());
        }
    }

    private FacetedList(Setup<R, S> setup, List<Entry<R>> entries, Map<Facet, Map<Long, String>> labels) {
        this.setup = setup;
        this.entries = entries;
        this.labels = labels;
        rows = entries.stream().map(Entry::row).toList();
        columns = new Columns(entries, setup.facets().facets().size());
        everything = new Narrowed(List.of(), new BitSet());
        everything.rows().set(0, columns.size());
        last = everything;
    }

    /// @param entries in any order
    /// @param labels  by facet the name of each value
    static <R, S extends Enum<S>> FacetedList<R, S> of(Setup<R, S> setup, List<Entry<R>> entries, Map<Facet, Map<Long, String>> labels) {
        var inOrder = new ArrayList<>(entries);
        inOrder.sort(BY_SORT_KEY);
        return new FacetedList<>(setup, inOrder, labels);
    }

    Optional<Entry<R>> entry(long id) {
        return entries.stream().filter(entry -> entry.id() == id).findFirst();
    }

    Found<R> find(Query<S> query) {
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
        words.subList(Math.max(0, before.words().size() - 1), words.size()).forEach(word -> columns.keep(rows, word));
        last = new Narrowed(words, rows);
        return rows;
    }

    private List<R> rows(BitSet found, Query<S> query) {
        var inOrder = new ArrayList<R>(found.cardinality());
        for (var place : places(query.sort())) {
            if (found.get(place)) {
                inOrder.add(rows.get(place));
            }
        }
        if (query.descending()) {
            Collections.reverse(inOrder);
        }
        return inOrder;
    }

    private int[] places(S sort) {
        return sorted.computeIfAbsent(sort, column -> setup.order().apply(rows, column));
    }

    /// The same list with some entries renewed.
    ///
    /// @param replaced ids of the entries that are renewed or gone
    /// @param fresh    those that are there now
    FacetedList<R, S> with(Set<Long> replaced, List<Entry<R>> fresh, Map<Facet, Map<Long, String>> newLabels) {
        var copy = new ArrayList<Entry<R>>(entries.size() + fresh.size());
        for (var entry : entries) {
            if (!replaced.contains(entry.id())) {
                copy.add(entry);
            }
        }
        for (var entry : fresh) {
            var place = Collections.binarySearch(copy, entry, BY_SORT_KEY);
            copy.add(place < 0 ? -place - 1 : place, entry);
        }
        return new FacetedList<>(setup, copy, newLabels);
    }
}
