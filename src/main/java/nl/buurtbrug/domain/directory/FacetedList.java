package nl.buurtbrug.domain.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// A list in memory that answers queries in milliseconds. It never changes; another takes its place.
///
/// @param <R> the rows
/// @param <S> the columns it can be sorted by
final class FacetedList<R, S extends Enum<S>> {

    private final List<Entry<R>> entries;
    private final Function<S, Comparator<Entry<R>>> orders;
    private final Map<Facet, Map<Long, String>> labels;
    private final Map<S, List<Entry<R>>> sorted = new ConcurrentHashMap<>();
    private volatile Narrowed<R, S> last;

    private record Narrowed<R, S>(String words, S sort, List<Entry<R>> entries) {
    }

    /// @param orders how each column sorts, smallest first
    /// @param labels by facet the name of each value
    FacetedList(List<Entry<R>> entries, Function<S, Comparator<Entry<R>>> orders, Map<Facet, Map<Long, String>> labels) {
        this.entries = entries;
        this.orders = orders;
        this.labels = labels;
    }

    Optional<Entry<R>> entry(long id) {
        return entries.stream().filter(entry -> entry.id() == id).findFirst();
    }

    Found<R> find(Query<S> query) {
        var counter = new FacetCounter(labels, query.chosen());
        var rows = new ArrayList<R>();
        var total = 0;
        for (var entry : entries) {
            total += entry.archived() == query.archived() ? 1 : 0;
        }
        for (var entry : withWords(query)) {
            if (entry.archived() == query.archived() && counter.count(entry.facets())) {
                rows.add(entry.row());
            }
        }
        return new Found<>(query.descending() ? rows.reversed() : rows, counter.counts(), total);
    }

    /// The entries that have all words, in the order asked for; searched among the last ones when a word only grew.
    private List<Entry<R>> withWords(Query<S> query) {
        var words = SearchText.words(query.text());
        if (words.length == 0) {
            return sorted(query.sort());
        }
        var text = String.join(" ", words);
        var before = last;
        var among = before != null && before.sort() == query.sort() && text.startsWith(before.words()) ? before.entries() : sorted(query.sort());
        var found = new ArrayList<Entry<R>>();
        for (var entry : among) {
            if (SearchText.matches(entry.searchText(), words)) {
                found.add(entry);
            }
        }
        last = new Narrowed<>(text, query.sort(), found);
        return found;
    }

    private List<Entry<R>> sorted(S sort) {
        return sorted.computeIfAbsent(sort, column -> {
            var copy = new ArrayList<>(entries);
            copy.sort(orders.apply(column));
            return copy;
        });
    }

    /// The same list with some entries renewed.
    ///
    /// @param renewed by id; a value of null takes the entry away
    FacetedList<R, S> with(Map<Long, Entry<R>> renewed, Map<Facet, Map<Long, String>> newLabels) {
        var copy = new ArrayList<Entry<R>>(entries.size() + renewed.size());
        var left = new HashMap<>(renewed);
        for (var entry : entries) {
            if (renewed.containsKey(entry.id())) {
                var fresh = left.remove(entry.id());
                if (fresh != null) {
                    copy.add(fresh);
                }
            } else {
                copy.add(entry);
            }
        }
        left.values().stream().filter(Objects::nonNull).forEach(copy::add);
        return new FacetedList<>(copy, orders, new EnumMap<>(newLabels));
    }
}
