package nl.buurtbrug.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionTime;
import nl.buurtbrug.domain.area.MunicipalityDetails;
import nl.buurtbrug.domain.area.NeighbourhoodDetails;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.testing.OfficeActivities;
import nl.buurtbrug.testing.TestClock;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class OverviewServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TestOffice office = new TestOffice();
    private final OfficeActivities activities = new OfficeActivities(office);
    private final OverviewService overview = office.overview;
    private final long club = office.organisation("De Meerkoeten");
    private final long school = office.organisation("De Klimboom");
    private final long marieke = office.staff.create(new StaffDetails("Marieke Vos", "MV", "", true));
    private final long joost = office.staff.create(new StaffDetails("Joost Terpstra", "JT", "", true));

    /// Has this stage alone, since then.
    private void is(long organisation, Stage stage, int daysAgo) {
        var first = office.phases.of(List.of(organisation)).getFirst();
        office.phases.add(List.of(organisation), new PhaseDetails(stage, TODAY.minusDays(daysAgo), ""));
        office.phases.remove(first);
    }

    private void spoke(int daysAgo, Set<Long> people, Set<Long> organisations) {
        office.contacts.log(new MomentDetails(TODAY.minusDays(daysAgo), Optional.empty(), ContactKind.CALL, 0, "", Optional.empty(), people, organisations), List.of(), Origin.TYPED);
    }

    private FollowUpSummary promise(String what, int inDays, Debtor debtor, Optional<Long> assignee, long organisation) {
        return office.contacts.add(new FollowUpDetails(what, TODAY.plusDays(inDays), debtor, assignee, Optional.empty(), FollowUpDetails.About.organisation(organisation)))
                .getFirst().either();
    }

    private List<String> promised(Debtor debtor, Optional<Long> staff) {
        return overview.today().promisedBy(debtor, staff).stream().map(promise -> promise.followUp().details().what()).toList();
    }

    @Test
    void whatIsOpenComesInTheOrderItIsDueWithItsPartner() {
        promise("later", 9, Debtor.BUREAU, Optional.of(marieke), club);
        promise("te laat", -4, Debtor.BUREAU, Optional.of(joost), school);

        assertThat(overview.today().promises()).extracting(one -> one.followUp().details().what(), one -> one.about().name(), ToDo.Promise::assignee)
                .containsExactly(tuple("te laat", "De Klimboom", "Joost Terpstra"), tuple("later", "De Meerkoeten", "Marieke Vos"));
    }

    @Test
    void whatIsMineIsAlsoWhatIsNobodysInParticular() {
        promise("van Marieke", 1, Debtor.BUREAU, Optional.of(marieke), club);
        promise("van Joost", 2, Debtor.BUREAU, Optional.of(joost), club);
        promise("van niemand", 3, Debtor.BUREAU, Optional.empty(), club);
        promise("van de club", 4, Debtor.PARTNER, Optional.of(marieke), club);

        assertThat(promised(Debtor.BUREAU, Optional.of(marieke))).containsExactly("van Marieke", "van niemand");
        assertThat(promised(Debtor.BUREAU, Optional.empty())).hasSize(3);
        assertThat(promised(Debtor.PARTNER, Optional.empty())).containsExactly("van de club");
    }

    @Test
    void whatIsDoneOrLiesInTheBinOrTheArchiveAsksForNothing() {
        office.contacts.tick(promise("klaar", 1, Debtor.BUREAU, Optional.empty(), club), true);
        promise("prullenbak", 1, Debtor.BUREAU, Optional.empty(), school);
        office.bin.binOrganisations(List.of(school));
        var archived = office.organisation("De Oude Garde");
        promise("archief", 1, Debtor.BUREAU, Optional.empty(), archived);
        is(archived, Stage.ACTIVE, 400);
        office.organisations.archive(List.of(archived));

        assertThat(overview.today()).isEqualTo(ToDo.NOTHING);
    }

    @Test
    void theLongestQuietPartnerComesFirst() {
        is(club, Stage.ACTIVE, 400);
        is(school, Stage.IN_TALKS, 400);
        spoke(91, Set.of(), Set.of(club));
        spoke(120, Set.of(), Set.of(school));

        assertThat(overview.today().quiet()).extracting(ToDo.QuietPartner::name, partner -> partner.quiet().days())
                .containsExactly(tuple("De Klimboom", 120L), tuple("De Meerkoeten", 91L));
    }

    @Test
    void whereNoContactWasEverLoggedThatIsSaidAtTheEnd() {
        is(club, Stage.ACTIVE, 400);
        is(school, Stage.ACTIVE, 400);
        spoke(91, Set.of(), Set.of(school));

        assertThat(overview.today().quiet()).extracting(ToDo.QuietPartner::name, partner -> partner.quiet().logged())
                .containsExactly(tuple("De Klimboom", true), tuple("De Meerkoeten", false));
    }

    @Test
    void aTalkWithSomebodyOfThePartnerRestartsTheClock() {
        is(club, Stage.ACTIVE, 400);
        is(school, Stage.ACTIVE, 400);
        var aylin = office.person("Aylin", "", "Demir");
        office.affiliations.add(aylin, club, new AffiliationDetails("trainer", Optional.of(TODAY.minusDays(30)), Optional.empty(), false, false));
        office.affiliations.add(aylin, school, new AffiliationDetails("leraar", Optional.empty(), Optional.of(TODAY.minusDays(31)), false, false));
        spoke(3, Set.of(aylin), Set.of());

        assertThat(overview.today().quiet()).extracting(ToDo.QuietPartner::name).containsExactly("De Klimboom");
    }

    @Test
    void theIntervalOfThePartnerItselfCounts() {
        is(club, Stage.ACTIVE, 400);
        spoke(20, Set.of(), Set.of(club));
        var before = office.organisations.get(club);
        office.organisations.change(club, before, new OrganisationDetails(before.name(), before.kind(), before.visiting(), before.postal(),
                before.neighbourhood(), before.email(), before.phone(), before.website(), before.kvk(), before.owner(), 14, before.note()));

        assertThat(overview.today().quiet()).extracting(partner -> partner.quiet().wanted()).containsExactly(14);
    }

    @Test
    void aSessionThatWasHeldRestartsTheClockAndOneThatIsToComeDoesNot() {
        is(club, Stage.ACTIVE, 400);
        is(school, Stage.ACTIVE, 400);
        activities.on(TODAY.minusDays(20), "Buurtquiz", "", club);
        activities.on(TODAY.plusDays(2), "Kennisavond", "", school);

        assertThat(overview.today().quiet()).extracting(ToDo.QuietPartner::name).containsExactly("De Klimboom");
    }

    @Test
    void whatIsLoggedMovedOrTakenBackIsSeenAtOnce() {
        is(club, Stage.ACTIVE, 400);
        spoke(120, Set.of(), Set.of(club));
        assertThat(overview.today().quiet()).hasSize(1);

        var logged = office.contacts.log(new MomentDetails(TODAY, Optional.empty(), ContactKind.CALL, 0, "", Optional.empty(), Set.of(), Set.of(club)), List.of(), Origin.TYPED);
        assertThat(overview.today().quiet()).isEmpty();
        office.contacts.takeBack(logged);
        assertThat(overview.today().quiet()).hasSize(1);
        var session = activities.on(TODAY.minusDays(3), "Buurtquiz", "", club);
        assertThat(overview.today().quiet()).isEmpty();
        office.sessions.change(session, session.details().movedTo(TODAY.plusDays(3)));
        assertThat(overview.today().quiet()).hasSize(1);
    }

    @Test
    void whatWasHeldAsksForItsCounts() {
        var counted = activities.on(TODAY.minusDays(2), "Geteld", "");
        var expected = activities.on(TODAY.minusDays(3), "Verwacht", "");
        var nobody = activities.on(TODAY.minusDays(4), "Niemand gekomen", "");
        activities.on(TODAY.minusDays(5), "Vergeten", "");
        activities.on(TODAY.plusDays(1), "Nog te houden", "");
        activities.at(TODAY, "10:00", "11:00", "Vanochtend");
        activities.at(TODAY, "19:00", "21:00", "Vanavond");
        activities.on(LocalDate.of(2024, 12, 31), "Te lang geleden", "");
        activities.count(counted, 12);
        activities.count(expected, 30, Counted.EXPECTED);
        activities.count(nobody, 0);

        assertThat(overview.toCount()).extracting(ToCount::title).containsExactly("Vanochtend", "Verwacht", "Vergeten");
    }

    @Test
    void whatIsCountedOrCancelledAsksNoMore() {
        var session = activities.on(TODAY.minusDays(2), "Buurtquiz", "");
        var other = activities.on(TODAY.minusDays(3), "Kennisavond", "");
        assertThat(overview.toCount()).hasSize(2);

        activities.count(session, 12);
        office.sessions.change(other, other.details().at(new SessionTime(TODAY.minusDays(3), Optional.empty(), Optional.empty(), true)));

        assertThat(overview.toCount()).isEmpty();
    }

    @Test
    void thisYearStandsBesideTheSameDaysOfTheYearBefore() {
        activities.count(activities.on(LocalDate.of(2026, 3, 5), "Nu", ""), 20);
        activities.count(activities.on(TODAY, "Vandaag", ""), 5, Counted.EXPECTED);
        activities.count(activities.on(LocalDate.of(2025, 11, 23), "Toen", ""), 7);
        activities.count(activities.on(LocalDate.of(2025, 11, 24), "Een dag te laat", ""), 100);
        activities.count(activities.on(LocalDate.of(2024, 12, 31), "Ervoor", ""), 100);

        var year = overview.year();

        assertThat(year.people()).isEqualTo(new Figure(20, 7));
        assertThat(year.activities()).isEqualTo(new Figure(1, 1));
        assertThat(year.untilBefore()).isEqualTo(LocalDate.of(2025, 11, 23));
        assertThat(year.months()).hasSize(11).contains(new YearGlance.InMonth(Month.MARCH, new Figure(20, 0)),
                new YearGlance.InMonth(Month.NOVEMBER, new Figure(0, 7)));
    }

    @Test
    void aSessionOfTodayIsAmongWhatWasHeldOnceItIsOver() {
        activities.at(TODAY, "10:00", "14:00", "Vanmiddag");
        var clock = new TestClock(TODAY.atTime(13, 0));
        var later = new OverviewService(office.database, office.sources, clock);
        assertThat(later.year().activities()).isEqualTo(new Figure(0, 0));

        clock.set(TODAY.atTime(14, 0));

        assertThat(later.year().activities()).isEqualTo(new Figure(1, 0));
    }

    @Test
    void theEndOfFebruaryStandsBesideTheEndOfFebruary() {
        activities.count(activities.on(LocalDate.of(2028, 2, 29), "Schrikkeldag", ""), 7);

        var year = new OverviewService(office.database, office.sources, new TestClock(LocalDate.of(2029, 2, 28).atTime(12, 0))).year();

        assertThat(year.people()).isEqualTo(new Figure(0, 7));
        assertThat(year.untilBefore()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void partnersAreActiveAsTheyWereOnThatDay() {
        is(club, Stage.ACTIVE, 10);
        is(school, Stage.ACTIVE, 400);
        office.phases.add(List.of(school), new PhaseDetails(Stage.DORMANT, TODAY.minusDays(30), ""));

        assertThat(overview.year().partners()).isEqualTo(new Figure(1, 1));
        office.phases.add(List.of(school), new PhaseDetails(Stage.ACTIVE, TODAY, ""));
        assertThat(overview.year().partners()).isEqualTo(new Figure(2, 1));
    }

    @Test
    void neighbourhoodsAreReachedBySomebody() {
        var town = office.areas.create(new MunicipalityDetails("Beekerdam", ""));
        var molenwijk = office.areas.create(new NeighbourhoodDetails(town, "Molenwijk", "", List.of()));
        var oudeStad = office.areas.create(new NeighbourhoodDetails(town, "Oude Stad", "", List.of()));
        activities.count(activities.with(in(molenwijk), "Quiz", ""), 12);
        activities.count(activities.with(in(molenwijk), "Quiz 2", ""), 3);
        activities.count(activities.with(in(oudeStad), "Niemand", ""), 0);

        assertThat(overview.year().neighbourhoods()).isEqualTo(new Figure(1, 0));
        assertThat(overview.year().inAll()).isEqualTo(2);
    }

    private static SessionDetails in(long neighbourhood) {
        var day = SessionDetails.on(TODAY.minusDays(2));
        return new SessionDetails(day.time(), "", Optional.of(neighbourhood), day.part(), day.estimates());
    }
}
