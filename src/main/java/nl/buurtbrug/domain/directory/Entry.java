package nl.buurtbrug.domain.directory;

import java.util.Map;

/// A row with what it is found, narrowed and counted by.
///
/// @param facets by facet the values it has
record Entry<R>(R row, long id, boolean archived, String searchText, Map<Facet, long[]> facets) {
}
