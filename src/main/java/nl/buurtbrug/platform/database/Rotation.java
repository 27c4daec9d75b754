package nl.buurtbrug.platform.database;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which automatic back-ups stay: the last ones, and then the last of a day, a week and a month, as many as there are to keep.
///
/// Days, weeks and months without a back-up do not count, so after a holiday nothing goes.
record Rotation(int recent, int daily, int weekly, int monthly) {

    static final Rotation USUAL = new Rotation(10, 14, 8, 12);

    /// @param zone in which a day begins and ends
    Set<Instant> kept(Collection<Instant> moments, ZoneId zone) {
        var newestFirst = moments.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        var kept = new HashSet<>(newestFirst.subList(0, Math.min(recent, newestFirst.size())));
        keepLastOfEach(newestFirst, daily, moment -> day(moment, zone), kept);
        keepLastOfEach(newestFirst, weekly, moment -> week(day(moment, zone)), kept);
        keepLastOfEach(newestFirst, monthly, moment -> YearMonth.from(day(moment, zone)), kept);
        return kept;
    }

    private static void keepLastOfEach(List<Instant> newestFirst, int periods, Function<Instant, Object> period, Set<Instant> kept) {
        var seen = new HashSet<>();
        for (var moment : newestFirst) {
            if (seen.size() < periods && seen.add(period.apply(moment))) {
                kept.add(moment);
            }
        }
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
