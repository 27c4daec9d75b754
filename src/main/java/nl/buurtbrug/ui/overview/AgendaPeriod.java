package nl.buurtbrug.ui.overview;

import static nl.buurtbrug.language.Text.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.buurtbrug.language.Formats;

/// The days of the agenda that are in sight.
///
/// @param day one of them, which stays in sight in another shape
record AgendaPeriod(Shape shape, LocalDate day) {

    static final int DAYS_IN_A_WEEK = 7;

    /// How the days stand there.
    enum Shape {
        MONTH, WEEK, LIST
    }

    /// The first day in sight; a month begins with the Monday before it.
    LocalDate first() {
        return switch (shape) {
            case MONTH -> day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case LIST -> day.withDayOfMonth(1);
        };
    }

    /// The last day in sight.
    LocalDate last() {
        return switch (shape) {
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case WEEK -> first().plusDays(DAYS_IN_A_WEEK - 1L);
            case LIST -> day.with(TemporalAdjusters.lastDayOfMonth());
        };
    }

    List<LocalDate> days() {
        return first().datesUntil(last().plusDays(1)).toList();
    }

    boolean shows(LocalDate other) {
        return !other.isBefore(first()) && !other.isAfter(last());
    }

    /// Whether a day in sight is only there to fill up the first or the last week.
    boolean isBeside(LocalDate other) {
        return shape == Shape.MONTH && other.getMonth() != day.getMonth();
    }

    AgendaPeriod at(LocalDate other) {
        return new AgendaPeriod(shape, other);
    }

    AgendaPeriod as(Shape other) {
        return new AgendaPeriod(other, day);
    }

    /// So many periods later; the same weekday or, as far as there is one, the same day of the month.
    AgendaPeriod later(int periods) {
        return at(shape == Shape.WEEK ? day.plusWeeks(periods) : day.plusMonths(periods));
    }

    String title() {
        return shape == Shape.WEEK
                ? text("agenda.weekTitle", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), Formats.dayOfMonth(first()), Formats.date(last())) : Formats.month(day);
    }
}
