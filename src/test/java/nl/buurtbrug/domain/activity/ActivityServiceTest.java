package nl.buurtbrug.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.activity.ActivityDetails.Decided;
import nl.buurtbrug.domain.history.HistoryEntry;
import nl.buurtbrug.domain.merge.MergeResult;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class ActivityServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST_WEEK = TODAY.minusWeeks(1);

    private final TestOffice office = new TestOffice();
    private final long kajuit = office.organisation("De Kajuit");
    private final long vliet = office.organisation("VV Vliet");
    private final long school = office.organisation("De Regenboog");

    private ActivityRecord soup(List<ParticipationDetails> partners, LocalDate... days) {
        return office.activities.create(ActivityDetails.EMPTY.withTitle("Soepavond"), partners, List.of(days).stream().map(SessionDetails::on).toList(), Origin.TYPED);
    }

    private static ParticipationDetails as(PartnerRole role, long organisation) {
        return new ParticipationDetails(organisation, role, "");
    }

    private long neighbours() {
        return office.audiences.createGroup("Buren");
    }

    private ActivityWork count(ActivityRecord activity, ReachDetails... numbers) {
        var session = office.sessions.of(activity.id()).getFirst().id();
        return office.sessions.count(session, office.sessions.reachOf(activity.id()), List.of(numbers).stream().map(one -> new SessionService.Line(Optional.empty(), one)).toList());
    }

    private static ReachDetails people(int number, long group, Counted counted, boolean inTotal) {
        return new ReachDetails(group, AgeBand.MIXED, number, counted, Optional.empty(), inTotal);
    }

    private ActivitySummary only() {
        return office.activities.all().getFirst();
    }

    @Test
    void anActivityWithThreePartnersCountsOnceAndShowsOnThreePages() {
        var activity = soup(List.of(as(PartnerRole.ORGANISER, kajuit), as(PartnerRole.HOST, vliet), as(PartnerRole.BRINGS_AUDIENCE, school), as(PartnerRole.SPEAKER, school)), LAST_WEEK);
        count(activity, people(42, neighbours(), Counted.COUNTED, true));

        assertThat(office.activities.all()).singleElement().satisfies(one -> {
            assertThat(one.people()).isEqualTo(42);
            assertThat(one.partners()).containsExactly("De Kajuit", "VV Vliet", "De Regenboog");
        });
        assertThat(List.of(kajuit, vliet, school)).allSatisfy(partner -> assertThat(office.activities.ofOrganisation(partner)).containsExactly(only()));
    }

    @Test
    void whatIsExpectedOrCountedElsewhereIsNotReached() {
        var group = neighbours();
        var activity = soup(List.of(), LAST_WEEK);

        count(activity, people(30, group, Counted.COUNTED, true), people(12, group, Counted.STATED_BY_PARTNER, true), people(50, group, Counted.EXPECTED, true), people(8, group, Counted.ESTIMATED, false));

        assertThat(only().people()).isEqualTo(42);
    }

    @Test
    void nobodyIsReachedAtASessionThatDidNotTakePlace() {
        var activity = soup(List.of(), LAST_WEEK);
        count(activity, people(30, neighbours(), Counted.COUNTED, true));
        var session = office.sessions.of(activity.id()).getFirst();

        office.sessions.change(session, session.details().at(new SessionTime(LAST_WEEK, Optional.empty(), Optional.empty(), true)));

        assertThat(only().people()).isZero();
        assertThat(only().sessions()).isZero();
    }

    @Test
    void howFarAnActivityIsFollowsFromItsSessions() {
        assertThat(soup(List.of(), TODAY.plusDays(1))).satisfies(_ -> assertThat(only().status()).isEqualTo(ActivityStatus.PLANNED));
        var running = soup(List.of(), LAST_WEEK, TODAY.plusWeeks(1));
        assertThat(statusOf(running)).isEqualTo(ActivityStatus.RUNNING);
        assertThat(statusOf(soup(List.of(), LAST_WEEK.minusWeeks(1), LAST_WEEK))).isEqualTo(ActivityStatus.HELD);
        assertThat(statusOf(soup(List.of()))).isEqualTo(ActivityStatus.PLANNED);

        office.activities.change(running, running.details().with(new Decided(Decision.CANCELLED, Optional.of(TODAY))));

        assertThat(statusOf(running)).isEqualTo(ActivityStatus.CANCELLED);
    }

    private ActivityStatus statusOf(ActivityRecord activity) {
        return office.activities.among(List.of(activity.id())).getFirst().status();
    }

    @Test
    void aSessionOfTodayIsHeldWhenItIsOver() {
        var activity = soup(List.of());
        office.sessions.add(activity.id(), List.of(SessionDetails.on(TODAY).at(new SessionTime(TODAY, Optional.of(LocalTime.of(12, 0)), Optional.of(LocalTime.of(14, 0)), false))));
        assertThat(only().toCount()).isEqualTo(1);

        var session = office.sessions.of(activity.id()).getFirst();
        office.sessions.change(session, session.details().at(new SessionTime(TODAY, Optional.of(LocalTime.of(12, 0)), Optional.of(LocalTime.of(15, 0)), false)));

        assertThat(only().toCount()).isZero();
        assertThat(only().status()).isEqualTo(ActivityStatus.PLANNED);
    }

    @Test
    void heldSessionsWithoutACountAreAskedFor() {
        var group = neighbours();
        var activity = soup(List.of(), LAST_WEEK, LAST_WEEK.plusDays(1), TODAY.plusWeeks(1));
        count(activity, people(30, group, Counted.EXPECTED, true));
        assertThat(only().toCount()).isEqualTo(2);

        count(activity, people(0, group, Counted.COUNTED, true));

        assertThat(only().toCount()).isEqualTo(1);
    }

    @Test
    void everythingOfAnActivityIsKept() {
        var strategies = office.strategies.all();
        var details = new ActivityDetails("Soepavond", new Decided(Decision.IDEA, Optional.of(TODAY)),
                new PublicSide("Soep voor de buurt", "Kom soep eten!", Optional.of(kajuit)),
                new InternalSide("Buren leren elkaar kennen", "Wij willen een gezellige buurt.", Optional.of(LAST_WEEK), "de speeltuin"),
                new Approach(Optional.of(strategies.get(1).id()), Set.of(strategies.get(0).id(), strategies.get(3).id()), Set.of()),
                new Effort(Optional.of(new BigDecimal("125.5")), Optional.of(new BigDecimal("12")), Additionality.SMALLER), "Zelf borden mee.");

        var activity = office.activities.create(details, List.of(), List.of(), Origin.TYPED);

        assertThat(office.activities.find(activity.id()).orElseThrow()).isEqualTo(activity);
        assertThat(activity.details()).isEqualTo(details);
        assertThat(activity.details().effort().cost()).contains(new BigDecimal("125.50"));
    }

    @Test
    void aChangeIsTakenBackAndAStaleOneDoesNothing() {
        var activity = soup(List.of(), LAST_WEEK);
        var strategies = office.strategies.all();
        var wanted = activity.details().withTitle("Lentesoep").with(new Approach(Optional.of(strategies.getFirst().id()), Set.of(strategies.getLast().id()), Set.of()));

        var done = office.activities.change(activity, wanted);

        assertThat(office.activities.find(activity.id()).orElseThrow().details()).isEqualTo(wanted);
        assertThat(office.activities.change(activity, activity.details().withTitle("Anders"))).isEqualTo(ActivityWork.NOTHING);
        assertThat(office.activities.takeBack(done)).isTrue();
        assertThat(office.activities.find(activity.id())).contains(activity);
    }

    @Test
    void aSessionThatIsTakenAwayComesBackWithItsCounts() {
        var activity = soup(List.of(), LAST_WEEK);
        count(activity, people(30, neighbours(), Counted.COUNTED, true));
        var counts = office.sessions.reachOf(activity.id());
        var session = office.sessions.of(activity.id()).getFirst();

        var done = office.sessions.remove(session);
        assertThat(office.sessions.of(activity.id())).isEmpty();

        assertThat(office.activities.takeBack(done)).isTrue();
        assertThat(office.sessions.of(activity.id())).containsExactly(session);
        assertThat(office.sessions.reachOf(activity.id())).isEqualTo(counts);
    }

    @Test
    void countsAreTypedOverAndTakenBack() {
        var group = neighbours();
        var activity = soup(List.of(), LAST_WEEK);
        count(activity, people(30, group, Counted.COUNTED, true), people(8, group, Counted.ESTIMATED, true));
        var read = office.sessions.reachOf(activity.id());
        var session = read.getFirst().session();

        var done = office.sessions.count(session, read, List.of(new SessionService.Line(Optional.of(read.getFirst().id()), people(31, group, Counted.COUNTED, true)),
                new SessionService.Line(Optional.empty(), people(4, group, Counted.COUNTED, true))));
        assertThat(only().people()).isEqualTo(35);
        assertThat(office.sessions.count(session, read, List.of())).isEqualTo(ActivityWork.NOTHING);

        assertThat(office.activities.takeBack(done)).isTrue();
        assertThat(office.sessions.reachOf(activity.id())).isEqualTo(read);
    }

    @Test
    void peopleCanBeExpectedButNotBeThereYetOnALaterDay() {
        var later = TODAY.plusDays(1);

        assertThat(people(30, 1, Counted.COUNTED, true).problems(later, TODAY)).extracting(Problem::field).containsExactly("reach.counted");
        assertThat(people(30, 1, Counted.EXPECTED, true).problems(later, TODAY)).isEmpty();
        assertThat(people(-1, 1, Counted.COUNTED, true).problems(TODAY, TODAY)).extracting(Problem::field).containsExactly("reach.people");
    }

    @Test
    void aPartnerIsAddedChangedAndTakenAwayAndAllOfThatTakenBack() {
        var activity = soup(List.of());

        var added = office.activities.addPartner(activity.id(), as(PartnerRole.HOST, kajuit));
        var partner = office.activities.partners(activity.id()).getFirst();
        var changed = office.activities.changePartner(partner, new ParticipationDetails(kajuit, PartnerRole.ORGANISER, "de zaal"));
        var removed = office.activities.removePartner(office.activities.partners(activity.id()).getFirst());
        assertThat(office.activities.partners(activity.id())).isEmpty();

        assertThat(List.of(removed, changed)).allSatisfy(step -> assertThat(office.activities.takeBack(step)).isTrue());
        assertThat(office.activities.partners(activity.id())).containsExactly(partner);
        assertThat(office.activities.takeBack(added)).isTrue();
        assertThat(office.activities.partners(activity.id())).isEmpty();
    }

    @Test
    void aCopyHasThePartnersAndSessionsButNothingOfWhatBecameOfIt() {
        var activity = soup(List.of(as(PartnerRole.HOST, kajuit)), LAST_WEEK, LAST_WEEK.plusDays(2));
        count(activity, people(30, neighbours(), Counted.COUNTED, true));

        var copy = office.activities.copy(activity.id(), LAST_WEEK.plusWeeks(52)).orElseThrow();

        assertThat(office.activities.partners(copy.id())).extracting(Participation::details).containsExactly(as(PartnerRole.HOST, kajuit));
        assertThat(office.sessions.of(copy.id())).extracting(one -> one.details().time().on()).containsExactly(LAST_WEEK.plusWeeks(52), LAST_WEEK.plusWeeks(52).plusDays(2));
        assertThat(office.sessions.reachOf(copy.id())).isEmpty();
    }

    @Test
    void whatLiesInTheBinIsNotInTheListAndComesBack() {
        var activity = soup(List.of(as(PartnerRole.HOST, kajuit)), LAST_WEEK);

        var done = office.activities.bin(List.of(activity.id()));
        assertThat(office.activities.all()).isEmpty();
        assertThat(office.activities.ofOrganisation(kajuit)).isEmpty();
        assertThat(office.activities.lastSessions(LocalDate.of(2026, 11, 23))).isEmpty();

        assertThat(office.activities.takeBack(done)).isTrue();
        assertThat(office.activities.all()).hasSize(1);
        assertThat(office.activities.lastSessions(LocalDate.of(2026, 11, 23))).containsEntry(kajuit, LAST_WEEK);
    }

    @Test
    void mergedPartnersBringTheirActivitiesAndGetThemBackWhenParted() {
        var activity = soup(List.of(as(PartnerRole.HOST, kajuit), as(PartnerRole.HOST, vliet)), LAST_WEEK);
        var group = neighbours();
        count(activity, new ReachDetails(group, AgeBand.MIXED, 9, Counted.COUNTED, Optional.of(vliet), true));
        var before = office.activities.partners(activity.id());
        var counts = office.sessions.reachOf(activity.id());

        var read = office.merges.compare(RecordKind.ORGANISATION, kajuit, vliet).orElseThrow();
        var merged = (MergeResult.Done) office.merges.merge(read, read.proposal(), "");

        assertThat(office.activities.partners(activity.id())).singleElement().satisfies(one -> assertThat(one.details().role()).isEqualTo(PartnerRole.HOST));
        assertThat(office.sessions.reachOf(activity.id()).getFirst().details().through()).contains(office.activities.partners(activity.id()).getFirst().details().organisation());
        office.merges.undo(merged.merge());
        assertThat(office.activities.partners(activity.id())).isEqualTo(before);
        assertThat(office.sessions.reachOf(activity.id())).isEqualTo(counts);
    }

    @Test
    void theHistoryTellsWhatBecameOfAnActivityAndItsCounts() {
        var activity = soup(List.of(), LAST_WEEK);
        count(activity, people(30, neighbours(), Counted.COUNTED, true));
        office.activities.addPartner(activity.id(), as(PartnerRole.HOST, kajuit));
        office.activities.change(activity, activity.details().with(new PublicSide("Soep voor iedereen", "", Optional.of(kajuit))));

        assertThat(office.history.ofActivity(activity.id())).extracting(HistoryEntry::words).anySatisfy(words -> assertThat(words).contains("30 mensen (Buren, sessie van 16 nov 2026)"))
                .anySatisfy(words -> assertThat(words).contains("de afzender van de uitnodiging", "De Kajuit")).hasSize(5);
        assertThat(office.history.ofOrganisation(kajuit)).extracting(HistoryEntry::words).anySatisfy(words -> assertThat(words).contains("De Kajuit bij de activiteit Soepavond"))
                .noneSatisfy(words -> assertThat(words).contains("afzender"));
    }

    @Test
    void aSessionThatIsGoneIsNotCountedAndOneThatWasCountedSinceIsNotTakenBack() {
        var group = neighbours();
        var activity = soup(List.of(), LAST_WEEK);
        var session = office.sessions.of(activity.id()).getFirst();
        office.sessions.remove(session);
        assertThat(office.sessions.count(session.id(), List.of(), List.of(new SessionService.Line(Optional.empty(), people(4, group, Counted.COUNTED, true))))).isEqualTo(ActivityWork.NOTHING);

        var added = office.sessions.add(activity.id(), List.of(SessionDetails.on(LAST_WEEK)));
        count(activity, people(9, group, Counted.COUNTED, true));

        assertThat(office.activities.takeBack(added)).isFalse();
        assertThat(only().people()).isEqualTo(9);
    }

    @Test
    void theActivityAndItsCountsOutliveAPartnerThatIsRemovedForGood() {
        var activity = soup(List.of(new ParticipationDetails(kajuit, PartnerRole.HOST, "Anna van De Kajuit zet koffie")), LAST_WEEK);
        count(activity, new ReachDetails(neighbours(), AgeBand.MIXED, 9, Counted.COUNTED, Optional.of(kajuit), true));
        office.activities.change(activity, activity.details().with(new PublicSide("", "", Optional.of(kajuit))));

        office.bin.binOrganisations(List.of(kajuit));
        office.bin.removeForGood(office.bin.all());

        assertThat(only().people()).isEqualTo(9);
        assertThat(only().partners()).isEmpty();
        assertThat(office.sessions.reachOf(activity.id()).getFirst().details().through()).isEmpty();
        assertThat(office.activities.find(activity.id()).orElseThrow().details().outside().sender()).isEmpty();
        assertThat(office.history.ofActivity(activity.id())).extracting(HistoryEntry::whole).noneSatisfy(words -> assertThat(words).contains("Anna"));
    }

    @Test
    void anActivityIsPutBackFromTheBinOrRemovedForGoodWithItsCountsAndHistory() {
        var soup = soup(List.of(as(PartnerRole.HOST, kajuit)), LAST_WEEK);
        count(soup, people(9, neighbours(), Counted.COUNTED, true));
        office.activities.bin(List.of(soup.id()));
        assertThat(office.bin.all()).singleElement().satisfies(one -> assertThat(one.along()).isEqualTo(2));

        var back = office.bin.putBack(office.bin.all());
        assertThat(only().people()).isEqualTo(9);
        assertThat(office.bin.takeBack(back)).isTrue();
        office.bin.removeForGood(office.bin.all());

        assertThat(office.activities.find(soup.id())).isEmpty();
        assertThat(office.sessions.reachOf(soup.id())).isEmpty();
        assertThat(office.history.ofOrganisation(kajuit)).extracting(HistoryEntry::words).noneSatisfy(words -> assertThat(words).contains("Soepavond"));
    }
}
