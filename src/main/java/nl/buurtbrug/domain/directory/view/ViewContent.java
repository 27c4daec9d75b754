package nl.buurtbrug.domain.directory.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.directory.Facet;

/// What a list shows, and how.
///
/// @param search    as typed in the search field; "" for nothing
/// @param archived  whether the archive is shown
/// @param chosen    by facet the values it is narrowed by
/// @param sort      the key of the column it is sorted by
/// @param ascending the way it is sorted
/// @param columns   the columns, their order and width, in one line of text that the screen understands
public record ViewContent(String search, boolean archived, Map<Facet, Set<Long>> chosen, String sort, boolean ascending, String columns) {

    public ViewContent {
        var copy = new HashMap<Facet, Set<Long>>();
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(values));
            }
        });
        chosen = Map.copyOf(copy);
        search = search.strip();
    }

    /// Whether the same rows are wanted, in whatever order and columns.
    public boolean narrowsAs(ViewContent other) {
        return search.equals(other.search) && archived == other.archived && chosen.equals(other.chosen);
    }

    List<Problem> problems() {
        return Problem.tooLong("view.name", search, SavedView.SEARCH_LENGTH).map(_ -> new Problem("view.name", "view.searchTooLong")).stream().toList();
    }
}
