package nl.buurtbrug.domain.area;

import java.util.Locale;
import java.util.regex.Pattern;

/// The codes of Statistics Netherlands (CBS): `GM0344` for a municipality, `WK034401` for a district of it, `BU03440101` for a part of that.
final class CbsCode {

    static final int LENGTH = 10;

    private static final Pattern MUNICIPALITY = Pattern.compile("GM\\d{4}");
    private static final Pattern NEIGHBOURHOOD = Pattern.compile("WK\\d{6}|BU\\d{8}");

    private CbsCode() {
    }

    /// With its letters, which may have been left out; anything that is no code stays as it is.
    static String normalise(String text) {
        var bare = text.replaceAll("[\\s\u00a0.-]", "").toUpperCase(Locale.ROOT);
        if (!bare.matches("(?:GM|WK|BU)?\\d+")) {
            return text.strip();
        }
        return switch (bare.matches("\\d+") ? bare.length() : 0) {
            case 4 -> "GM" + bare;
            case 6 -> "WK" + bare;
            case 8 -> "BU" + bare;
            default -> bare;
        };
    }

    /// @param code in its one form
    static boolean isOfMunicipality(String code) {
        return MUNICIPALITY.matcher(code).matches();
    }

    /// @param code in its one form
    static boolean isOfNeighbourhood(String code) {
        return NEIGHBOURHOOD.matcher(code).matches();
    }
}
