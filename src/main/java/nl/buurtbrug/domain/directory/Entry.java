package nl.buurtbrug.domain.directory;

/// A row with what it is found, narrowed and counted by.
///
/// @param text  what its words are looked for in, see [SearchText]
/// @param codes for each facet of the list the codes of its values, see [FacetValues]
record Entry<R>(R row, long id, boolean archived, String text, int[][] codes) {
}
