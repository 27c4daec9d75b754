package nl.buurtbrug.domain.transfer.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import nl.buurtbrug.domain.SearchKey;

/// Recognises dates of birth by their values, under a header that does not tell what its dates are of.
///
/// A list of people that is kept has members who joined lately, and nobody in it was born lately: so dates of which hardly any
/// is of the last years are dates of birth, and so are dates most of which are of a generation ago. Better lock a column too many.
final class BirthDates {

    private static final Set<String> TELLS_NOTHING = Set.of("", "datum", "data", "date", "dates", "dat", "d d", "dd", "dag", "day", "dtm", "jaar", "year", "jr");
    private static final Pattern YEAR_LAST = Pattern.compile("\\d{1,2}[-/. ]+(?:\\d{1,2}|\\p{L}{3,9})[-/. ,]+'?(\\d{4}|\\d{2})(?:[T ].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[T ].*)?|((?:19|20)\\d{2})(?:0\\d|1[0-2])[0-3]\\d");
    private static final Pattern IN_ENGLISH = Pattern.compile("\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})");
    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{4,5}(?:[.,]0+)?");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FEW = 3;
    private static final double MOST = 0.8;
    private static final double HARDLY_ANY = 0.05;
    private static final int LATELY = 4;
    private static final int GENERATION = 18;

    private final LocalDate today;

    BirthDates(LocalDate today) {
        this.today = today;
    }

    /// The message key of the reason why this column of a list of people may not come in, or empty when it may.
    Optional<String> reason(ListColumn column) {
        var bare = TELLS_NOTHING.contains(SearchKey.of(column.header()));
        var values = column.values().filled();
        var tellsSomething = column.reading().filter(reading -> reading.attribute() != Attribute.NOTE && reading.attribute() != Attribute.TAGS).isPresent();
        if (!bare && (tellsSomething || values.size() < FEW)) {
            return Optional.empty();
        }
        var years = years(values, bare);
        return !years.isEmpty() && years.size() >= MOST * values.size() && areOfBirth(years) ? Optional.of("column.forbiddenBirthDateByValues") : Optional.empty();
    }

    private boolean areOfBirth(List<Integer> years) {
        var sorted = years.stream().sorted().toList();
        var lately = sorted.stream().filter(year -> year > today.getYear() - LATELY).count();
        var median = sorted.get(sorted.size() / 2);
        return lately <= HARDLY_ANY * sorted.size() || median <= today.getYear() - GENERATION;
    }

    private List<Integer> years(List<String> values, boolean bare) {
        var years = new ArrayList<Integer>();
        for (var value : values) {
            var year = year(value);
            (year.isEmpty() && bare ? bareYear(value) : year).ifPresent(years::add);
        }
        return years;
    }

    private OptionalInt year(String value) {
        for (var pattern : List.of(YEAR_LAST, YEAR_FIRST, IN_ENGLISH)) {
            var matcher = pattern.matcher(value);
            if (matcher.matches()) {
                return plausible(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        return OptionalInt.empty();
    }

    /// A year alone, or the number a spreadsheet counts days by.
    private OptionalInt bareYear(String value) {
        if (YEAR.matcher(value).matches()) {
            return plausible(value);
        }
        if (!DAY_NUMBER.matcher(value).matches()) {
            return OptionalInt.empty();
        }
        return plausible(String.valueOf(DAY_ZERO.plusDays(Integer.parseInt(value.replaceAll("[.,].*", ""))).getYear()));
    }

    /// Two digits are of the last hundred years.
    private OptionalInt plausible(String digits) {
        int number = Integer.parseInt(digits);
        int year = digits.length() > 2 ? number : number + (number <= today.getYear() % 100 ? 2000 : 1900);
        return year >= 1900 && year <= today.getYear() + 1 ? OptionalInt.of(year) : OptionalInt.empty();
    }
}
