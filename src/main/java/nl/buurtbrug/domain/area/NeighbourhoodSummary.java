package nl.buurtbrug.domain.area;

import java.util.List;

/// One neighbourhood in a list.
///
/// @param postcodes four digits each
public record NeighbourhoodSummary(Long id, String name, String cbsCode, Long municipalityId, String municipality, List<String> postcodes) {

    public NeighbourhoodDetails details() {
        return new NeighbourhoodDetails(municipalityId, name, cbsCode, postcodes);
    }
}
