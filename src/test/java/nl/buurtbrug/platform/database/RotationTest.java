package nl.buurtbrug.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static Instant at(String localMoment) {
        return LocalDateTime.parse(localMoment).atZone(ZONE).toInstant();
    }

    private static Set<Instant> kept(Rotation rotation, Collection<Instant> moments) {
        return rotation.kept(moments, ZONE);
    }

    /// One at five in the afternoon of each day.
    private static List<Instant> daily(LocalDate first, int days) {
        return Stream.iterate(first, day -> day.plusDays(1)).limit(days).map(day -> day.atTime(17, 0).atZone(ZONE).toInstant()).toList();
    }

    @Test
    void nothingIsKeptOfNothing() {
        assertThat(kept(Rotation.USUAL, List.of())).isEmpty();
    }

    @Test
    void fewAreAllKept() {
        var ten = daily(LocalDate.of(2026, 11, 2), 10);

        assertThat(kept(Rotation.USUAL, ten)).containsExactlyInAnyOrderElementsOf(ten);
    }

    @Test
    void ofOneBusyDayOnlyTheLastTenAreKept() {
        var busy = Stream.iterate(at("2026-11-23T08:00"), moment -> moment.plusSeconds(600)).limit(40).toList();

        assertThat(kept(Rotation.USUAL, busy)).containsExactlyInAnyOrderElementsOf(busy.subList(30, 40));
    }

    @Test
    void theLastOfADayIsKept() {
        var morning = at("2026-11-23T09:00");
        var evening = at("2026-11-23T23:59:59");
        var nextDay = at("2026-11-24T00:00");

        assertThat(kept(new Rotation(0, 2, 0, 0), List.of(morning, nextDay, evening))).containsExactlyInAnyOrder(evening, nextDay);
    }

    @Test
    void aWeekBeginsOnMonday() {
        var sunday = at("2026-11-22T12:00");
        var monday = at("2026-11-23T12:00");

        assertThat(kept(new Rotation(0, 0, 2, 0), List.of(sunday, monday))).containsExactlyInAnyOrder(sunday, monday);
        assertThat(kept(new Rotation(0, 0, 2, 0), List.of(monday, at("2026-11-29T12:00")))).containsExactly(at("2026-11-29T12:00"));
    }

    @Test
    void aWeekOverNewYearIsOneWeek() {
        assertThat(kept(new Rotation(0, 0, 5, 0), List.of(at("2026-12-30T12:00"), at("2027-01-02T12:00")))).containsExactly(at("2027-01-02T12:00"));
    }

    @Test
    void twoYearsOfDaysLeaveTenRecentFourteenDailyEightWeeklyAndTwelveMonthly() {
        var kept = kept(Rotation.USUAL, daily(LocalDate.of(2025, 1, 1), 730));

        // 14 days, of which two are the ends of weeks; six more weeks; the last of twelve months, of which one is the last day of all and one the end of a kept week
        assertThat(kept).contains(at("2026-12-31T17:00"), at("2026-12-18T17:00"), at("2026-11-15T17:00"), at("2026-01-31T17:00"))
                .doesNotContain(at("2026-12-16T17:00"), at("2025-12-31T17:00"));
        assertThat(kept.stream().map(moment -> moment.atZone(ZONE).getMonth())).hasSizeGreaterThan(20).contains(Month.values());
    }

    @Test
    void afterALongHolidayNothingGoes() {
        var before = kept(Rotation.USUAL, daily(LocalDate.of(2025, 1, 1), 500));
        var after = new ArrayList<>(before);
        after.add(at("2028-08-01T17:00"));

        // the new one takes one place of each kind at most
        assertThat(before.stream().filter(moment -> !kept(Rotation.USUAL, after).contains(moment)).toList()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void whateverTheHistoryTheNewestIsKeptAndKeepingAgainChangesNothing() {
        var random = new Random(20261124);
        for (int round = 0; round < 200; round++) {
            var moments = new HashSet<Instant>();
            var now = ZonedDateTime.of(2026, 1, 1, 9, 0, 0, 0, ZONE);
            for (int i = random.nextInt(1, 300); i > 0; i--) {
                now = now.plusMinutes(random.nextInt(5, 4000));
                moments.add(now.toInstant());
            }
            var kept = kept(Rotation.USUAL, moments);

            assertThat(kept).contains(now.toInstant()).isSubsetOf(moments).hasSizeLessThanOrEqualTo(10 + 14 + 8 + 12);
            assertThat(kept(Rotation.USUAL, kept)).isEqualTo(kept);
        }
    }
}
