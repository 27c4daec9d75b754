package nl.buurtbrug.domain.report;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Set;
import nl.buurtbrug.domain.directory.Query;

/// Which rows of a list go on paper: those that a query finds, or some that were picked by hand, in the order of the query.
///
/// @param picked ids; none for all that the query finds
/// @param view   the name of the saved view they are of; "" for none
/// @param <S>    the columns the list can be sorted by
public record Selection<S>(Query<S> query, Set<Long> picked, String view) {

    public Selection {
        picked = Set.copyOf(picked);
    }

    public Selection(Query<S> query, Set<Long> picked) {
        this(query, picked, "");
    }

    /// The same rows, under the name of a saved view.
    public Selection<S> named(String viewName) {
        return new Selection<>(query, picked, viewName);
    }

    /// A title for what is made of these rows: with the name of the view in it, if there is one.
    String titled(String title) {
        return view.isEmpty() ? title : text("report.ofView", title, view);
    }

    public static <S> Selection<S> of(Query<S> query) {
        return new Selection<>(query, Set.of());
    }

    public static <S> Selection<S> picked(S sort, Long... ids) {
        return new Selection<>(Query.all(sort), Set.copyOf(List.of(ids)));
    }

    boolean isPicked() {
        return !picked.isEmpty();
    }
}
