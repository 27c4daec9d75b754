package nl.buurtbrug.ui.common;

import nl.buurtbrug.domain.directory.FacetCount;

/// How a value of a facet is called.
public final class FilterWords {

    private FilterWords() {
    }

    /// A value with its name, or what one without a name is called.
    public static String named(FacetCount count, String none) {
        return count.label().isEmpty() ? none : count.label();
    }
}
