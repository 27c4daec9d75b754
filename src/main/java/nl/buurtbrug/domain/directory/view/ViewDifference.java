package nl.buurtbrug.domain.directory.view;

import nl.buurtbrug.domain.directory.Facet;

/// What became of a value that a saved view narrows by.
public sealed interface ViewDifference {

    /// It has another name than when the view was kept; the view narrows by it as before.
    record Renamed(Facet facet, String before, String now) implements ViewDifference {
    }

    /// It is no more; nothing has it, so the view finds nothing by it.
    record Gone(Facet facet, String name) implements ViewDifference {
    }
}
