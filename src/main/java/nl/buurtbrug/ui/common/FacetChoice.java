package nl.buurtbrug.ui.common;

import java.util.function.Function;
import java.util.function.IntFunction;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.domain.directory.FacetCount;
import nl.buurtbrug.domain.directory.FacetWords;
import nl.buurtbrug.domain.extra.ExtraFields;

/// A facet as a list offers it.
///
/// @param title what it narrows by: "Soort"
/// @param more  what the link says for a number of values not shown: "Nog 8 soorten"
/// @param words how a value is called, also one without a name of its own
/// @param open  whether its values show before the user asks for them
public record FacetChoice(Facet facet, String title, IntFunction<String> more, Function<FacetCount, String> words, boolean open) {

    /// In the words that the foot of the list and its paper use too.
    public static FacetChoice of(FacetWords words, Facet facet, IntFunction<String> more) {
        return new FacetChoice(facet, words.title(facet, ExtraFields.NONE), more, count -> words.value(facet, count), true);
    }

    /// Whether it is of an extra field, and comes and goes with it.
    boolean isOfExtra() {
        return facet instanceof Facet.Extra;
    }

    /// Shows its title alone until the user opens it.
    public FacetChoice closed() {
        return new FacetChoice(facet, title, more, words, false);
    }
}
