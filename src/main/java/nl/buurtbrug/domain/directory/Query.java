package nl.buurtbrug.domain.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// What part of a list is wanted, and in which order.
///
/// @param text     words that must all occur somewhere in a row; "" for no words
/// @param chosen   by facet the values of which a row must have at least one; a facet left out does not narrow
/// @param archived true for the archived rows, false for the others
/// @param <S>      the columns the list can be sorted by
public record Query<S>(String text, Map<Facet, Set<Long>> chosen, boolean archived, S sort, boolean descending) {

    public Query {
        var copy = new HashMap<Facet, Set<Long>>();
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(values));
            }
        });
        chosen = Map.copyOf(copy);
    }

    /// Everything that is not archived.
    public static <S> Query<S> all(S sort) {
        return new Query<>("", Map.of(), false, sort, false);
    }

    public Query<S> withText(String newText) {
        return new Query<>(newText, chosen, archived, sort, descending);
    }

    public Query<S> withChosen(Facet facet, Set<Long> values) {
        var copy = new HashMap<>(chosen);
        copy.put(facet, values);
        return new Query<>(text, copy, archived, sort, descending);
    }

    public Query<S> withSort(S newSort, boolean nowDescending) {
        return new Query<>(text, chosen, archived, newSort, nowDescending);
    }

    public Query<S> withArchived(boolean nowArchived) {
        return new Query<>(text, chosen, nowArchived, sort, descending);
    }

    /// Whether nothing narrows the list.
    public boolean isWhole() {
        return text.isBlank() && chosen.isEmpty();
    }
}
