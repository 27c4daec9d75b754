package nl.buurtbrug.domain.organisation;

import java.util.List;
import nl.buurtbrug.domain.Alteration;

/// A tag that was hung on organisations or taken off them: what it takes to take that back.
///
/// @param made whether there was no such tag before
public record Tagging(long tag, boolean made, List<Alteration<HungTag>> hung) {

    /// On how many organisations something changed.
    public int organisations() {
        return hung.size();
    }
}
