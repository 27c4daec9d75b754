package nl.buurtbrug.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionTime;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.Logged;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class QuietFacetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Query<PartnerSort> QUIET = Query.all(PartnerSort.NAME).withChosen(Facet.QUIET, Set.of(Facet.YES));

    private final TestOffice office = new TestOffice();
    private final long bram = office.person("Bram", "van der", "Meer");
    private long club;

    private List<String> quiet() {
        return office.directory.partners(QUIET).rows().stream().map(PartnerSummary::name).toList();
    }

    private void active(LocalDate since) {
        club = office.organisations.create(OrganisationDetails.EMPTY.withName("De Meerkoeten").withKind(office.club()), Origin.TYPED, new PhaseDetails(Stage.ACTIVE, since, ""));
    }

    private Logged spoke(LocalDate on, Set<Long> people, Set<Long> partners) {
        return office.contacts.log(new MomentDetails(on, Optional.empty(), ContactKind.CALL, 0, "", Optional.empty(), people, partners), List.of(), Origin.TYPED);
    }

    @Test
    void theQuietOnesAreCountedAndShown() {
        office.organisation("De Kajuit");
        active(TODAY.minusDays(91));

        assertThat(quiet()).containsExactly("De Meerkoeten");
        assertThat(office.directory.partners(QUIET).facets().get(Facet.QUIET)).extracting(FacetCount::value, FacetCount::count)
                .containsExactly(tuple(Facet.NO, 1), tuple(Facet.YES, 1));
        assertThat(FilterWords.of(QUIET, office.directory.partners(QUIET))).isEqualTo("Stil geworden: ja.");
    }

    @Test
    void aMomentThatIsLoggedTakesAPartnerOffAndUndoPutsItBack() {
        active(TODAY.minusDays(91));
        assertThat(quiet()).hasSize(1);

        var logged = spoke(TODAY, Set.of(), Set.of(club));
        assertThat(quiet()).isEmpty();
        office.contacts.takeBack(logged);

        assertThat(quiet()).containsExactly("De Meerkoeten");
    }

    @Test
    void aMomentWithSomebodyWhoWorksThereCountsAndOneThatIsRemovedDoesNot() {
        active(TODAY.minusDays(91));
        office.affiliations.add(bram, club, AffiliationDetails.ofRole("voorzitter"));
        assertThat(quiet()).hasSize(1);

        var moment = spoke(TODAY, Set.of(bram), Set.of()).moments().getFirst().either();
        assertThat(quiet()).isEmpty();
        office.contacts.remove(moment);

        assertThat(quiet()).hasSize(1);
    }

    @Test
    void aMomentOfAnotherDayThanWasThoughtIsSeen() {
        active(TODAY.minusDays(200));
        var moment = spoke(TODAY, Set.of(), Set.of(club)).moments().getFirst().either();
        assertThat(quiet()).isEmpty();

        var was = moment.details();
        office.contacts.change(moment, new MomentDetails(TODAY.minusDays(120), was.at(), was.kind(), 0, "", was.by(), was.people(), was.organisations()));

        assertThat(quiet()).hasSize(1);
        assertThat(office.directory.partner(club).orElseThrow().quiet().orElseThrow().days()).isEqualTo(120);
    }

    @Test
    void aSessionOfAnActivityCountsUntilItIsCancelledOrThePartnerIsTakenOut() {
        active(TODAY.minusDays(200));
        var activity = office.activities.create(ActivityDetails.EMPTY.withTitle("Soepavond"), List.of(new ParticipationDetails(club, PartnerRole.HOST, "")),
                List.of(SessionDetails.on(TODAY.minusDays(3)), SessionDetails.on(TODAY.plusDays(3))), Origin.TYPED);
        assertThat(quiet()).isEmpty();

        var session = office.sessions.of(activity.id()).getFirst();
        var done = office.sessions.change(session, session.details().at(new SessionTime(TODAY.minusDays(3), Optional.empty(), Optional.empty(), true)));
        assertThat(quiet()).hasSize(1);
        office.activities.takeBack(done);
        assertThat(quiet()).isEmpty();
        office.activities.removePartner(office.activities.partners(activity.id()).getFirst());

        assertThat(quiet()).hasSize(1);
    }

    @Test
    void theDaysThatWereChosenForAPartnerCount() {
        active(TODAY.minusDays(10));
        assertThat(quiet()).isEmpty();

        var before = office.organisations.get(club);
        office.organisations.change(club, before, new OrganisationDetails(before.name(), before.kind(), before.visiting(), before.postal(), before.neighbourhood(), before.email(), before.phone(),
                before.website(), before.kvk(), before.owner(), 7, before.note()));

        assertThat(quiet()).hasSize(1);
    }

    @Test
    void theArchiveIsNeverQuiet() {
        active(TODAY.minusDays(91));
        office.organisations.archive(List.of(club));

        assertThat(office.directory.partners(QUIET.withArchived(true)).rows()).isEmpty();
    }

    @Test
    void theNextDayIsLookedAtAnew() {
        active(TODAY.minusDays(90));
        assertThat(quiet()).isEmpty();

        var tomorrow = new DirectoryService(office.database, office.changes, Clock.offset(TestOffice.CLOCK, Duration.ofDays(1)));

        assertThat(tomorrow.partners(QUIET).rows()).hasSize(1);
    }
}
