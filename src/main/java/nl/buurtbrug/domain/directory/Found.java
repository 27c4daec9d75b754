package nl.buurtbrug.domain.directory;

import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.extra.ExtraFields;

/// The part of a list that answers a [Query].
///
/// @param facets by facet its values, the most frequent first; a value that was chosen is there even when it counts 0
/// @param total  how many rows there are without narrowing
/// @param extras the extra fields there were when the list was read, in their order
public record Found<R>(FoundRows<R> rows, Map<Facet, List<FacetCount>> facets, int total, ExtraFields extras) {
}
