package nl.buurtbrug.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/// How dates and numbers are shown, in the language in use.
public final class Formats {

    private static final double MEGABYTE = 1 << 20;

    private Formats() {
    }

    /// A whole number with its thousands apart: "1.240".
    public static String number(long number) {
        return String.format(Text.language().locale(), "%,d", number);
    }

    /// A date with its year: "12 mrt 2025".
    public static String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", Text.language().locale()).format(date);
    }

    /// A date with its weekday; the year only where it is another than this year's: "ma 23 nov", "ma 12 mei 2025".
    public static String dayNear(LocalDate date, LocalDate today) {
        var pattern = date.getYear() == today.getYear() ? "EEE d MMM" : "EEE d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, Text.language().locale()).format(date);
    }

    /// A date with its weekday and its year, as on paper: "ma 23 nov 2026".
    public static String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy", Text.language().locale()).format(date);
    }

    /// A date in full: "12 maart 2025".
    public static String fullDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Text.language().locale()).format(date);
    }

    /// A month with its year: "mrt 2025".
    public static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM yyyy", Text.language().locale()).format(month);
    }

    /// A date without its year: "12 mrt".
    public static String dayOfMonth(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM", Text.language().locale()).format(date);
    }

    /// A date as the head of a column: "ma 23 nov".
    public static String dayOfWeek(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMM", Text.language().locale()).format(date);
    }

    /// A day in full: "maandag 23 november 2026".
    public static String dayInFull(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Text.language().locale()).format(date);
    }

    /// The day of the week alone: "maandag".
    public static String weekday(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE", Text.language().locale()).format(date);
    }

    /// The day of the week alone, short: "ma".
    public static String shortWeekday(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE", Text.language().locale()).format(date);
    }

    /// A month with its year: "november 2026".
    public static String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Text.language().locale()).format(date);
    }

    /// A month alone, short: "nov".
    public static String shortMonth(Month month) {
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, Text.language().locale()).replace(".", "");
    }

    /// A measure, with a decimal where it has one: "70", "63,5".
    public static String measure(double measure) {
        return measure == Math.rint(measure) ? number((long) measure) : String.format(Text.language().locale(), "%.1f", measure);
    }

    /// An amount of money or time, with its cents where it has them: "1.250", "1.250,50".
    public static String amount(BigDecimal amount) {
        return String.format(Text.language().locale(), amount.stripTrailingZeros().scale() <= 0 ? "%,.0f" : "%,.2f", amount);
    }

    /// How large a file is, rounded up: "12,4 MB".
    public static String size(long bytes) {
        return Text.text("size.megabytes", measure(Math.ceil(bytes / MEGABYTE * 10) / 10));
    }

    /// A time of day: "14.32" in Dutch, "14:32" in English.
    public static String time(LocalTime time) {
        var pattern = Text.language() == Language.DUTCH ? "HH.mm" : "HH:mm";
        return DateTimeFormatter.ofPattern(pattern, Text.language().locale()).format(time);
    }
}
