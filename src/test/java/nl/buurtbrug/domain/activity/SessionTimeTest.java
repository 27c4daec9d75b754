package nl.buurtbrug.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionTimeTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate WINTER_TIME_BEGINS = LocalDate.of(2026, 10, 25);

    private static SessionTime time(LocalDate day, String start, String end) {
        return new SessionTime(day, Optional.of(LocalTime.parse(start)), Optional.of(LocalTime.parse(end)), false);
    }

    @Test
    void aNightInWhichTheClockGoesBackLastsAnHourLonger() {
        var night = time(WINTER_TIME_BEGINS.minusDays(1), "22:00", "04:00");

        assertThat(night.endsAt()).isEqualTo(WINTER_TIME_BEGINS.atTime(4, 0));
        assertThat(night.lasts(AMSTERDAM)).contains(Duration.ofHours(7));
    }

    @Test
    void aNightInWhichTheClockGoesForwardLastsAnHourShorter() {
        assertThat(time(LocalDate.of(2026, 3, 28), "22:00", "04:00").lasts(AMSTERDAM)).contains(Duration.ofHours(5));
    }

    @Test
    void itIsHeldWhenItIsOver() {
        var evening = time(WINTER_TIME_BEGINS, "19:00", "21:00");

        assertThat(evening.isHeld(WINTER_TIME_BEGINS.atTime(20, 59))).isFalse();
        assertThat(evening.isHeld(WINTER_TIME_BEGINS.atTime(21, 0))).isTrue();
        assertThat(new SessionTime(WINTER_TIME_BEGINS, Optional.empty(), Optional.empty(), false).isHeld(WINTER_TIME_BEGINS.atTime(23, 59))).isFalse();
    }
}
