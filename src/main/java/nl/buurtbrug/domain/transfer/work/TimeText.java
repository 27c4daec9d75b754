package nl.buurtbrug.domain.transfer.work;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Times of the day as lists write them: "14:00", "14.00 uur", "14u30", "9", and two of them in one cell.
final class TimeText {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s*[:.uh]\\s*(\\d{2})?(?::\\d{2}(?:\\.0+)?)?)?\\s*(?:uur|u\\.?|hrs?)?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:-|–|tot|t/m|to|until)\\s*");
    private static final Pattern IN_DATE = Pattern.compile("[T ]+(\\d{1,2}:\\d{2})");

    private TimeText() {
    }

    /// One time, or a begin and an end; none when it is no time.
    static List<LocalTime> read(String text) {
        var times = new ArrayList<LocalTime>();
        for (var part : BETWEEN.split(text.strip().toLowerCase(Locale.ROOT).replaceAll("^(?:van|vanaf|from|om|at)\\s+", ""), -1)) {
            time(part).ifPresentOrElse(times::add, times::clear);
            if (times.isEmpty()) {
                return List.of();
            }
        }
        return times.size() <= 2 ? List.copyOf(times) : List.of();
    }

    private static Optional<LocalTime> time(String text) {
        var found = TIME.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(found.group(1));
        var minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        if (hour == 24 && minute == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /// The time behind a date in the same cell; midnight is what spreadsheets write where there is none.
    static Optional<LocalTime> behind(String date) {
        var found = IN_DATE.matcher(date);
        return found.find() ? time(found.group(1)).filter(time -> !time.equals(LocalTime.MIDNIGHT)) : Optional.empty();
    }
}
