package nl.buurtbrug.ui.common;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.language.Text;

/// Reads a date as people type it: "1-2-26", "1-2-2026", "1 feb 2026", "2026-02-01"; the day comes first, as in Dutch.
public final class DateInput {

    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})");
    private static final Pattern TYPED = Pattern.compile("(?:\\p{L}{2,9}\\.?\\s+)?(?<day>\\d{1,2})[-/. ]+(?<month>\\d{1,2}|\\p{L}{3,9})\\.?(?:[-/. ]+(?<year>\\d{4}|\\d{2}))?");

    /// What was read: a day, nothing at all, or why it is no date.
    public sealed interface Read {
    }

    public record Day(LocalDate date) implements Read {
    }

    public record Nothing() implements Read {
    }

    /// @param reason a message key
    /// @param parts  what stands in it
    public record Wrong(String reason, List<String> parts) implements Read {

        private static Wrong of(String reason, String... parts) {
            return new Wrong(reason, List.of(parts));
        }

        public Problem at(String field) {
            return new Problem(field, reason, parts);
        }
    }

    private DateInput() {
    }

    /// @param today gives the year when none was typed
    public static Read read(String typed, LocalDate today) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Nothing();
        }
        var iso = ISO.matcher(text);
        var free = TYPED.matcher(text);
        if (iso.matches()) {
            return day(iso, today);
        }
        return free.matches() ? day(free, today) : Wrong.of("date.unclear");
    }

    private static Read day(Matcher parts, LocalDate today) {
        var month = month(parts.group("month"));
        if (month.isEmpty()) {
            return Wrong.of("date.noSuchMonth", parts.group("month"));
        }
        var day = Integer.parseInt(parts.group("day"));
        var inMonth = YearMonth.of(year(parts.group("year"), today), month.get());
        if (inMonth.isValidDay(day)) {
            return new Day(inMonth.atDay(day));
        }
        var name = month.get().getDisplayName(TextStyle.FULL, Text.language().locale());
        return Wrong.of("date.noSuchDay", String.valueOf(day), name);
    }

    private static int year(String typed, LocalDate today) {
        if (typed == null) {
            return today.getYear();
        }
        var year = Integer.parseInt(typed);
        return typed.length() == 2 ? today.getYear() / 100 * 100 + year : year;
    }

    private static Optional<Month> month(String typed) {
        if (Character.isDigit(typed.charAt(0))) {
            var number = Integer.parseInt(typed);
            return number >= 1 && number <= 12 ? Optional.of(Month.of(number)) : Optional.empty();
        }
        var start = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values()).filter(month -> isCalled(month, start)).findFirst();
    }

    private static boolean isCalled(Month month, String typed) {
        return month.getDisplayName(TextStyle.FULL, Locale.of("nl")).startsWith(typed)
                || month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT).startsWith(typed)
                || month == Month.MARCH && typed.equals("mrt");
    }
}
