package nl.buurtbrug.domain.setup;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.staff.StaffDetails;

/// A staff member of whom only the name is known.
final class StaffNames {

    private static final int MOST = 10;

    private StaffNames() {
    }

    /// With the initials the name gives: "Marieke Vos" is MV.
    static StaffDetails named(String name) {
        var initials = Arrays.stream(name.strip().split("[\\s-]+")).filter(word -> !word.isEmpty()).limit(MOST)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).collect(Collectors.joining());
        return new StaffDetails(name, initials.length() > MOST ? "" : initials, "", true);
    }
}
