package nl.buurtbrug.domain.transfer.column;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as lists write them: the Dutch way, in words, or with the year first. A year of two digits can be of two centuries and is no date.
public final class DateText {

    private static final String TIME = "(?:[T ]+\\d{1,2}:\\d{2}.*)?";
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + TIME);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})[. -]+(\\p{L}{3,9})[. -]+(\\d{4})");
    private static final List<List<String>> MONTHS = List.of(List.of("jan"), List.of("feb"), List.of("mrt", "maa", "mar"), List.of("apr"), List.of("mei", "may"), List.of("jun"),
            List.of("jul"), List.of("aug"), List.of("sep"), List.of("okt", "oct"), List.of("nov"), List.of("dec"));

    private DateText() {
    }

    /// Empty when it is no date, or a day that doesn't exist.
    public static Optional<LocalDate> parse(String text) {
        return parseAny(text).filter(date -> date.getYear() > 1900 && date.getYear() < 2100);
    }

    /// The same, of any century.
    public static Optional<LocalDate> parseAny(String text) {
        var day = DAY_FIRST.matcher(text.strip());
        if (day.matches()) {
            return date(day.group(3), Integer.parseInt(day.group(2)), day.group(1));
        }
        var year = YEAR_FIRST.matcher(text.strip());
        if (year.matches()) {
            return date(year.group(1), Integer.parseInt(year.group(2)), year.group(3));
        }
        var words = IN_WORDS.matcher(text.strip());
        return words.matches() ? date(words.group(3), month(words.group(2)), words.group(1)) : Optional.empty();
    }

    private static int month(String word) {
        var start = word.toLowerCase(Locale.ROOT).substring(0, 3);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(start)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
