package nl.buurtbrug.domain.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Moves the dates of the sample records along with time, so that they always look as recent as on the day they were written.
///
/// They move by whole weeks, because a talk on a Sunday would be strange.
final class SampleCalendar {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 23);
    private static final int WEEK = 7;

    private final long days;

    SampleCalendar(Clock clock) {
        days = Math.floorDiv(ChronoUnit.DAYS.between(WRITTEN, LocalDate.now(clock)), WEEK) * (long) WEEK;
    }

    LocalDate date(String written) {
        return LocalDate.parse(written).plusDays(days);
    }

    /// None for "".
    Optional<LocalDate> maybe(String written) {
        return Optional.of(written).filter(date -> !date.isEmpty()).map(this::date);
    }
}
