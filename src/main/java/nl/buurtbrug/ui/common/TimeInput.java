package nl.buurtbrug.ui.common;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.buurtbrug.domain.Problem;

/// Reads a time of day as people type it: "9", "930", "9:30", "9.30", "9u30", "9.30 uur".
public final class TimeInput {

    private static final Pattern APART = Pattern.compile("(\\d{1,2})(?:\\s*[:.,uh]\\s*(\\d{2})?)?\\s*(?:uur|u|h)?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{1,2})(\\d{2})\\s*(?:uur|u|h)?");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private TimeInput() {
    }

    /// @return empty where nothing is typed, and where it can't be read; that is added to the problems then
    public static Optional<LocalTime> read(String field, String typed, List<Problem> problems) {
        var text = typed.strip().toLowerCase();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var time = read(text);
        if (time.isEmpty()) {
            problems.add(new Problem(field, "time.unclear"));
        }
        return time;
    }

    private static Optional<LocalTime> read(String text) {
        for (var pattern : List.of(APART, TOGETHER)) {
            var parts = pattern.matcher(text);
            if (parts.matches()) {
                var hour = Integer.parseInt(parts.group(1));
                var minute = Optional.ofNullable(parts.group(2)).map(Integer::parseInt).orElse(0);
                return hour < HOURS && minute < MINUTES ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
