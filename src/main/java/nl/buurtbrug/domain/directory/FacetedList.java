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

    private record Narrowed(String words, BitSet rows) {
    }

    private FacetedList(Setup<R, S> setup, List<Entry<R>> entries, Map<Facet, Map<Long, String>> labels) {
        this.setup = setup;
        this.entries = entries;
        this.labels = labels;
        columns = Columns.of(entries, setup.facets().facets().size());
        everything = new Narrowed("", new BitSet());
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
        var counter = new FacetCounter(setup.facets(), columns.codes(), query.chosen());
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

    /// The rows that have all words; searched among the last ones when the last word only grew.
    private BitSet withWords(String typed) {
        var words = SearchText.words(typed);
        var text = String.join(" ", words);
        var before = last;
        if (before.words().equals(text)) {
            return before.rows();
        }
        var rows = (BitSet) (text.startsWith(before.words()) ? before : everything).rows().clone();
        words.forEach(word -> columns.keep(rows, word));
        last = new Narrowed(text, rows);
        return rows;
    }

    private List<R> rows(BitSet found, Query<S> query) {
        var rows = new ArrayList<R>(found.cardinality());
        for (var place : places(query.sort())) {
            if (found.get(place)) {
                rows.add(entries.get(place).row());
            }
        }
        if (query.descending()) {
            Collections.reverse(rows);
        }
        return rows;
    }

    private int[] places(S sort) {
        return sorted.computeIfAbsent(sort, column -> setup.order().apply(entries.stream().map(Entry::row).toList(), column));
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
