package nl.buurtbrug.domain.report;

import java.util.List;
import java.util.Set;
import nl.buurtbrug.domain.directory.Query;

/// Which rows of a list go on paper: those that a query finds, or some that were picked by hand, in the order of the query.
///
/// @param picked ids; none for all that the query finds
/// @param <S>    the columns the list can be sorted by
public record Selection<S extends Enum<S>>(Query<S> query, Set<Long> picked) {

    public Selection {
        picked = Set.copyOf(picked);
    }

    public static <S extends Enum<S>> Selection<S> of(Query<S> query) {
        return new Selection<>(query, Set.of());
    }

    public static <S extends Enum<S>> Selection<S> picked(S sort, Long... ids) {
        return new Selection<>(Query.all(sort), Set.copyOf(List.of(ids)));
    }

    boolean isPicked() {
        return !picked.isEmpty();
    }
}
