package nl.buurtbrug.domain.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// The days of a series of sessions, such as every second Tuesday until the summer.
///
/// @param first the first day, which sets the day of the week
/// @param until the last day on which there may be one
public record Series(LocalDate first, Every every, LocalDate until) {

    /// So many sessions at most: whoever types the wrong year does not get a thousand.
    public static final int MOST = 120;
    private static final int WEEK = 7;
    private static final int LAST = -1;

    /// How often.
    public enum Every {
        WEEK,
        SECOND_WEEK,
        /// On the same one of its weekdays in each month, such as the first Tuesday; where the first day is the fifth of them, the last.
        MONTH
    }

    /// In order, with the first.
    public List<LocalDate> days() {
        var days = new ArrayList<LocalDate>();
        for (int i = 0; days.size() < MOST && !day(i).isAfter(until); i++) {
            days.add(day(i));
        }
        return days;
    }

    /// Whether the series goes on after the most there can be.
    public boolean isCut() {
        return !day(MOST).isAfter(until);
    }

    private LocalDate day(int number) {
        return switch (every) {
            case WEEK -> first.plusWeeks(number);
            case SECOND_WEEK -> first.plusWeeks(2L * number);
            case MONTH -> first.withDayOfMonth(1).plusMonths(number).with(TemporalAdjusters.dayOfWeekInMonth(ordinal(), DayOfWeek.from(first)));
        };
    }

    private int ordinal() {
        var ordinal = (first.getDayOfMonth() - 1) / WEEK + 1;
        return ordinal > 4 ? LAST : ordinal;
    }
}
