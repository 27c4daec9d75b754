package nl.buurtbrug.domain.extra;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.buurtbrug.language.Formats;

/// Dates in extra fields; kept as "2026-11-23".
final class ExtraDay {

    private ExtraDay() {
    }

    static String words(String value) {
        return Formats.date(LocalDate.parse(value));
    }

    /// Whether this is a date in the one way it is kept.
    static boolean isKept(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value) && value.length() == "2026-11-23".length();
        } catch (DateTimeException _) {
            return false;
        }
    }
}
