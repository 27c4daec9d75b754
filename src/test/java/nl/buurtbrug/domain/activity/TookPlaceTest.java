package nl.buurtbrug.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails.Decided;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.overview.Figure;
import nl.buurtbrug.domain.overview.YearGlance;
import nl.buurtbrug.testing.OfficeActivities;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

/// Everywhere the same sessions took place: those of what goes on, and those at which people were counted whatever was decided later.
class TookPlaceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DAY = TODAY.minusDays(20);

    private final TestOffice office = new TestOffice();
    private final OfficeActivities activities = new OfficeActivities(office);
    private final long club = office.organisation("De Meerkoeten");

    private SessionRecord session(Decision decision) {
        var session = activities.on(DAY, "Buurtquiz", "", club);
        decide(session, decision);
        return session;
    }

    private void decide(SessionRecord session, Decision decision) {
        var activity = office.activities.find(session.activity()).orElseThrow();
        office.activities.change(activity, activity.details().with(new Decided(decision, Optional.empty())));
    }

    private void assertTookPlace(int people) {
        assertThat(office.reach.facts(DAY, DAY)).extracting(ReachFact::people).containsExactly(people);
        assertThat(office.publicActivities.between(DAY, DAY)).hasSize(1);
        assertThat(office.activities.lastSessions(TODAY)).containsEntry(club, DAY);
        assertThat(office.overview.year().activities()).isEqualTo(new Figure(1, 0));
    }

    @Test
    void peopleWereCountedBeforeTheRestWasCancelled() {
        activities.count(session(Decision.CANCELLED), 12);

        assertTookPlace(12);
    }

    @Test
    void nobodyCameAndThatWasCounted() {
        activities.count(session(Decision.IDEA), 0);

        assertTookPlace(0);
    }

    @Test
    void whatIsAnIdeaOrWasCancelledDidNotTakePlaceWhenNobodyWasCounted() {
        session(Decision.IDEA);
        activities.count(session(Decision.CANCELLED), 12, Counted.EXPECTED);

        assertThat(office.publicActivities.between(DAY, DAY)).isEmpty();
        assertThat(office.activities.lastSessions(TODAY)).isEmpty();
        assertThat(office.overview.year().activities()).isEqualTo(new Figure(0, 0));
    }

    @Test
    void whoCancelsAnActivityIsNoLongerInTouchByIt() {
        office.phases.add(List.of(club), new PhaseDetails(Stage.ACTIVE, TODAY.minusDays(400), ""));
        office.phases.remove(office.phases.of(List.of(club)).getLast());
        var activity = office.activities.create(ActivityDetails.EMPTY.withTitle("Buurtquiz"), List.of(new ParticipationDetails(club, PartnerRole.HOST, "")),
                List.of(SessionDetails.on(DAY)), Origin.TYPED);
        assertThat(office.overview.today().quiet()).isEmpty();

        var done = office.activities.change(activity, activity.details().with(new Decided(Decision.CANCELLED, Optional.empty())));
        assertThat(office.overview.today().quiet()).hasSize(1);

        assertThat(office.activities.takeBack(done)).isTrue();
        assertThat(office.overview.today().quiet()).isEmpty();
    }

    @Test
    void whoIsCountedAfterAllWasThere() {
        office.phases.add(List.of(club), new PhaseDetails(Stage.ACTIVE, TODAY.minusDays(400), ""));
        office.phases.remove(office.phases.of(List.of(club)).getLast());
        var session = session(Decision.CANCELLED);
        assertThat(office.overview.today().quiet()).hasSize(1);

        activities.count(session, 12);

        assertThat(office.overview.today().quiet()).isEmpty();
    }
}
