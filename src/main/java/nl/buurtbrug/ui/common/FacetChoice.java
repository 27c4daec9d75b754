package nl.buurtbrug.ui.common;

import java.util.function.Function;
import java.util.function.IntFunction;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.domain.directory.FacetCount;

/// A facet as a list offers it.
///
/// @param title what it narrows by: "Soort"
/// @param more  what the link says for a number of values not shown: "Nog 8 soorten"
/// @param words how a value is called, also one without a name of its own
public record FacetChoice(Facet facet, String title, IntFunction<String> more, Function<FacetCount, String> words) {
}
