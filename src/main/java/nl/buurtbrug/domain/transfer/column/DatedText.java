package nl.buurtbrug.domain.transfer.column;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// A text that begins with a day: "12-3-2024: gebeld met Jan".
///
/// @param text what follows the day; "" for nothing
public record DatedText(LocalDate day, String text) {

    private static final Pattern BEGINNING = Pattern.compile("^(?:op )?((?:\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2})(?: \\d{1,2}:\\d{2})?|\\d{1,2} \\p{L}{3,9}\\.? \\d{4})(?!\\d)\\s*[:;,.–-]?\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// Empty when it begins with something else, or a day that doesn't exist.
    public static Optional<DatedText> parse(String text) {
        var start = BEGINNING.matcher(text.strip());
        return start.matches() ? DateText.parse(start.group(1)).map(day -> new DatedText(day, start.group(2).strip())) : Optional.empty();
    }

    static boolean begins(String text) {
        return parse(text).isPresent();
    }

    /// The day that a header like "Opmerking 12-3-2024" names.
    public static Optional<LocalDate> day(String header) {
        return Arrays.stream(header.split("[\\s()]+")).flatMap(word -> DateText.parse(word).stream()).findFirst();
    }
}
