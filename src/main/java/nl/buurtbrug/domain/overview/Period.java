package nl.buurtbrug.domain.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Days that are looked at together, the first and the last included.
public record Period(LocalDate from, LocalDate to) {

    private static final int YEAR = 12;
    private static final int QUARTER = 3;

    /// With which days a period is compared.
    public enum Against {
        NOTHING,
        /// The same days a year earlier.
        YEAR_BEFORE,
        /// What came just before: as many whole months, or else as many days.
        PERIOD_BEFORE
    }

    /// @throws IllegalArgumentException when it ends before it begins
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period from " + from + " to " + to);
        }
    }

    /// As far as it has come.
    public static Period yearUntil(LocalDate today) {
        return new Period(today.withDayOfYear(1), today);
    }

    /// As far as it has come.
    public static Period quarterUntil(LocalDate today) {
        return new Period(today.with(IsoFields.DAY_OF_QUARTER, 1), today);
    }

    public static Period yearBefore(LocalDate today) {
        return months(YearMonth.of(today.getYear() - 1, 1), YEAR);
    }

    public static Period quarterBefore(LocalDate today) {
        return months(YearMonth.from(quarterUntil(today).from()).minusMonths(QUARTER), QUARTER);
    }

    private static Period months(YearMonth first, int number) {
        return new Period(first.atDay(1), first.plusMonths(number - 1L).atEndOfMonth());
    }

    boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// All months of which a day is in it, in order.
    public List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1)).toList();
    }

    /// Whether it is a year, from its first to its last day.
    public boolean isWholeYear() {
        return from.getDayOfYear() == 1 && to.equals(from.withDayOfYear(from.lengthOfYear()));
    }

    /// The days it is compared with.
    public Optional<Period> before(Against against) {
        return switch (against) {
            case NOTHING -> Optional.empty();
            case YEAR_BEFORE -> Optional.of(monthsEarlier(YEAR));
            case PERIOD_BEFORE -> Optional.of(isWholeMonths() ? monthsEarlier(months().size()) : new Period(from.minusDays(days()), from.minusDays(1)));
        };
    }

    /// Beside which of its own months a day of the period before stands.
    YearMonth beside(LocalDate day, Against against) {
        return switch (against) {
            case NOTHING -> YearMonth.from(day);
            case YEAR_BEFORE -> YearMonth.from(day).plusMonths(YEAR);
            case PERIOD_BEFORE -> isWholeMonths() ? YearMonth.from(day).plusMonths(months().size()) : YearMonth.from(day.plusDays(days()));
        };
    }

    /// What ends at the end of a month ends at the end of a month then, too: February has its 29th day only now and then.
    private Period monthsEarlier(int number) {
        return new Period(from.minusMonths(number), endsWithMonth() ? YearMonth.from(to).minusMonths(number).atEndOfMonth() : to.minusMonths(number));
    }

    private boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && endsWithMonth();
    }

    private boolean endsWithMonth() {
        return to.getDayOfMonth() == to.lengthOfMonth();
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
