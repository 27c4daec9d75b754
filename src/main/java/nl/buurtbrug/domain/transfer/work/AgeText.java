package nl.buurtbrug.domain.transfer.work;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.buurtbrug.domain.activity.AgeBand;

/// Ages as lists write them: a band by its name, "6-12", "13 t/m 17", "65+". Ages that fall in more than one band are mixed.
final class AgeText {

    private static final Pattern RANGE = Pattern.compile("(?i)(?:van\\s+)?(\\d{1,3})\\s*(?:-|–|t/?m|tot(?: en met)?|to)\\s*(\\d{1,3})\\s*(?:jaar|jr\\.?|years)?");
    private static final Pattern FROM = Pattern.compile("(?i)(?:vanaf\\s+)?(\\d{1,3})\\s*(?:\\+|plus|jaar en ouder|en ouder|and over)\\s*(?:jaar|jr\\.?)?");
    private static final int[][] BANDS = {{0, 12}, {13, 17}, {18, 26}, {27, 65}, {66, 150}};
    private static final int PENSION = 65;

    private AgeText() {
    }

    static Optional<AgeBand> read(String text) {
        var named = ValueWords.find(AgeBand.class, text);
        if (named.isPresent()) {
            return named;
        }
        var range = RANGE.matcher(text.strip());
        if (range.matches()) {
            return Optional.of(band(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        }
        var from = FROM.matcher(text.strip());
        return from.matches() ? Optional.of(Integer.parseInt(from.group(1)) >= PENSION ? AgeBand.ELDERLY_66_UP : AgeBand.MIXED) : Optional.empty();
    }

    private static AgeBand band(int from, int to) {
        for (int i = 0; i < BANDS.length; i++) {
            if (from >= BANDS[i][0] && to <= BANDS[i][1]) {
                return AgeBand.values()[i];
            }
        }
        return AgeBand.MIXED;
    }
}
