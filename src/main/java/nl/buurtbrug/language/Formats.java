package nl.buurtbrug.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

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

    /// A measure, with a decimal where it has one: "70", "63,5".
    public static String measure(double measure) {
        return measure == Math.rint(measure) ? number((long) measure) : String.format(Text.language().locale(), "%.1f", measure);
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
