package nl.buurtbrug.domain.directory;

import java.util.function.Supplier;

/// A row with what it is found, narrowed and counted by.
///
/// @param text  what its words are looked for in, see [SearchText]; asked for when the list is first searched
/// @param codes for each facet of the list the codes of its values, see [FacetValues]
record Entry<R>(R row, long id, boolean archived, Supplier<String> text, int[][] codes) {
}
