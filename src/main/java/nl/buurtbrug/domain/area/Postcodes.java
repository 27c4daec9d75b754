package nl.buurtbrug.domain.area;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which neighbourhood covers which four-digit postcode.
public final class Postcodes {

    private static final int DIGITS = 4;

    private final Map<String, Optional<NeighbourhoodSummary>> neighbourhoods = new HashMap<>();

    private Postcodes() {
    }

    public static Postcodes of(List<NeighbourhoodSummary> neighbourhoods) {
        var postcodes = new Postcodes();
        for (var neighbourhood : neighbourhoods) {
            for (var digits : neighbourhood.postcodes()) {
                postcodes.neighbourhoods.merge(digits, Optional.of(neighbourhood), (_, _) -> Optional.empty());
            }
        }
        return postcodes;
    }

    /// The neighbourhood of a postcode such as "9990 AB"; none when no or more than one covers it.
    public Optional<NeighbourhoodSummary> find(String postcode) {
        var digits = postcode.strip();
        return digits.length() < DIGITS ? Optional.empty()
                : neighbourhoods.getOrDefault(digits.substring(0, DIGITS), Optional.empty());
    }
}
