package nl.buurtbrug.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.buurtbrug.domain.organisation.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuietTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SINCE = TODAY.minusDays(200);

    private static Optional<Quiet> quiet(Stage stage, int interval, int daysAgo) {
        return Quiet.of(stage, SINCE, interval, Optional.of(TODAY.minusDays(daysAgo)), TODAY);
    }

    @Test
    void aPartnerIsQuietTheDayAfterItsInterval() {
        assertThat(quiet(Stage.ACTIVE, 60, 60)).isEmpty();
        assertThat(quiet(Stage.ACTIVE, 60, 61)).contains(new Quiet(61, 60, true));
    }

    @Test
    void withoutAnIntervalOfItsOwnTheStageDecides() {
        assertThat(quiet(Stage.IN_TALKS, 0, 31)).contains(new Quiet(31, 30, true));
        assertThat(quiet(Stage.ACTIVE, 0, 31)).isEmpty();
        assertThat(quiet(Stage.ACTIVE, 0, 91)).contains(new Quiet(91, 90, true));
    }

    @ParameterizedTest
    @EnumSource(names = {"IDENTIFIED", "DORMANT", "ENDED"})
    void nobodyWaitsForAPartnerThatIsNotApproachedOrHasStopped(Stage stage) {
        assertThat(quiet(stage, 30, 400)).isEmpty();
    }

    @Test
    void aPartnerThatWasNeverSpokenToCountsFromItsPhase() {
        assertThat(Quiet.of(Stage.APPROACHED, SINCE, 0, Optional.empty(), TODAY)).contains(new Quiet(200, 30, false));
    }
}
