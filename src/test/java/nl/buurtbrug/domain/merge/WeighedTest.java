package nl.buurtbrug.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WeighedTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private static Weighed record(long id, int fields, Instant worked) {
        return new Weighed(new Comparison.Party(id, 0, "", false, fields, 0), false, worked);
    }

    @Test
    void whatWasLastWorkedOnDecidesOnlyWhenBothHoldTheSame() {
        var late = record(2, 5, MONDAY.plusSeconds(60));

        assertThat(late.staysBefore(record(1, 5, MONDAY))).isTrue();
        assertThat(late.why(record(1, 5, MONDAY))).isEqualTo(WhyStays.NEWER);
        assertThat(late.staysBefore(record(1, 6, MONDAY))).isFalse();
        assertThat(late.why(record(1, 6, MONDAY))).isEqualTo(WhyStays.FULLER);
    }

    @Test
    void anInventedRecordGoesHoweverMuchItHolds() {
        var invented = new Weighed(new Comparison.Party(1, 0, "", false, 20, 40), true, MONDAY);

        assertThat(invented.staysBefore(record(2, 1, Instant.MIN))).isFalse();
        assertThat(invented.why(record(2, 1, Instant.MIN))).isEqualTo(WhyStays.REAL);
    }

    @Test
    void anArchivedRecordGoesHoweverMuchItHolds() {
        var archived = new Weighed(new Comparison.Party(1, 0, "", true, 20, 40), false, MONDAY);

        assertThat(record(2, 1, Instant.MIN).staysBefore(archived)).isTrue();
        assertThat(archived.why(record(2, 1, Instant.MIN))).isEqualTo(WhyStays.IN_USE);
    }

    @Test
    void ofTwoThatAreAlikeTheOlderStays() {
        assertThat(record(1, 5, MONDAY).staysBefore(record(2, 5, MONDAY))).isTrue();
        assertThat(record(1, 5, MONDAY).why(record(2, 5, MONDAY))).isEqualTo(WhyStays.OLDER);
    }
}
