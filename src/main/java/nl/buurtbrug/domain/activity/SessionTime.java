package nl.buurtbrug.domain.activity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// When a session is, on the clock of the place where it is.
///
/// @param start empty when only the day is known
/// @param end   empty when not known; earlier than the start for a session that goes on after midnight
public record SessionTime(LocalDate on, Optional<LocalTime> start, Optional<LocalTime> end, boolean cancelled) {

    /// When it is over; without any time that is at the end of the day.
    public LocalDateTime endsAt() {
        return end.map(time -> on.plusDays(isPastMidnight() ? 1 : 0).atTime(time)).or(() -> start.map(on::atTime)).orElseGet(() -> on.plusDays(1).atStartOfDay());
    }

    private boolean isPastMidnight() {
        return start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
    }

    /// Whether it took place.
    public boolean isHeld(LocalDateTime now) {
        return !cancelled && !endsAt().isAfter(now);
    }

    /// How long it really lasts: in a night in which the clock changes that is an hour more or less than the times say. Empty when a time is not known.
    public Optional<Duration> lasts(ZoneId zone) {
        return start.filter(_ -> end.isPresent()).map(time -> Duration.between(on.atTime(time).atZone(zone), endsAt().atZone(zone)));
    }

    SessionTime movedTo(LocalDate day) {
        return new SessionTime(day, start, end, cancelled);
    }
}
