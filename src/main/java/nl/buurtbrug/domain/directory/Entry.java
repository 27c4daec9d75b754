package nl.buurtbrug.domain.directory;

/// A row with what it is sorted, found, narrowed and counted by.
///
/// @param sortKey what the list is sorted by when nothing else is asked
/// @param codes   for each facet of the list the codes of its values, see [FacetValues]
record Entry<R>(R row, long id, boolean archived, String sortKey, SearchText text, int[][] codes) {
}
