package nl.buurtbrug.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.bin.BinnedRecord;
import nl.buurtbrug.domain.merge.MergeResult;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class ContactServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TestOffice office = new TestOffice();
    private final long club = office.organisation("De Meerkoeten");
    private final long school = office.organisation("De Klimboom");
    private final long aylin = office.person("Aylin", "", "Demir");
    private final long marieke = office.staff.create(new StaffDetails("Marieke Vos", "MV", "", true));

    private Moment log(LocalDate on, Set<Long> people, Set<Long> organisations) {
        return office.contacts.log(details(on, people, organisations), List.of(), Origin.TYPED).moments().getFirst().either();
    }

    private MomentDetails details(LocalDate on, Set<Long> people, Set<Long> organisations) {
        return new MomentDetails(on, Optional.of(LocalTime.of(19, 40)), ContactKind.CALL, 12, "Gesproken over het zomerfeest.", Optional.of(marieke), people, organisations);
    }

    private FollowUpDetails promise(String what) {
        return new FollowUpDetails(what, TODAY.plusDays(7), Debtor.PARTNER, Optional.of(marieke), Optional.empty(), FollowUpDetails.About.organisation(club));
    }

    private List<Long> momentsOf(long organisation) {
        return office.contacts.ofOrganisation(organisation).stream().map(MomentRow::id).toList();
    }

    private long count(String query) {
        return office.database.<Long>read(session -> session.createSelectionQuery(query, Long.class).getSingleResult());
    }

    private void works(long person, long organisation, LocalDate from, LocalDate until) {
        office.affiliations.add(person, organisation, new AffiliationDetails("trainer", Optional.ofNullable(from), Optional.ofNullable(until), false, false));
    }

    @Test
    void aMomentHoldsWhatWasTyped() {
        var moment = log(TODAY, Set.of(aylin), Set.of(club, school));

        assertThat(office.contacts.moment(moment.id())).contains(moment);
        assertThat(moment.details()).isEqualTo(details(TODAY, Set.of(aylin), Set.of(club, school)));
    }

    @Test
    void aMomentWithAPersonShowsWhereSheWorkedThatDay() {
        works(aylin, club, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30));
        works(aylin, school, LocalDate.of(2025, 7, 1), null);
        var lastDay = log(LocalDate.of(2025, 6, 30), Set.of(aylin), Set.of());
        var firstDay = log(LocalDate.of(2025, 7, 1), Set.of(aylin), Set.of());
        var before = log(LocalDate.of(2023, 12, 31), Set.of(aylin), Set.of());

        assertThat(momentsOf(club)).containsExactly(lastDay.id());
        assertThat(momentsOf(school)).containsExactly(firstDay.id());
        assertThat(office.contacts.ofPerson(aylin)).extracting(MomentRow::id).containsExactly(firstDay.id(), lastDay.id(), before.id());
    }

    @Test
    void aPageReadsTheLatestMomentsAndKnowsHowManyThereAre() {
        works(aylin, club, null, null);
        log(TODAY.minusDays(9), Set.of(), Set.of(club));
        var both = log(TODAY.minusDays(1), Set.of(aylin), Set.of(club));
        var latest = log(TODAY, Set.of(aylin), Set.of());

        var two = office.contacts.ofOrganisation(club, 2);
        assertThat(two.moments()).extracting(MomentRow::id).containsExactly(latest.id(), both.id());
        assertThat(two.total()).isEqualTo(3);
        assertThat(office.contacts.ofOrganisation(club, Integer.MAX_VALUE).moments()).isEqualTo(office.contacts.ofOrganisation(club));
        assertThat(office.contacts.ofOrganisation(school, 2).moments()).isEmpty();
    }

    @Test
    void aMomentWithSeveralPeopleOfOnePartnerShowsThereOnce() {
        var bram = office.person("Bram", "van der", "Meer");
        works(aylin, club, null, null);
        works(bram, club, null, null);
        var moment = log(TODAY, Set.of(aylin, bram), Set.of(club, school));

        assertThat(momentsOf(club)).containsExactly(moment.id());
        assertThat(momentsOf(school)).containsExactly(moment.id());
        assertThat(office.contacts.peopleAt(List.of(moment.id())).get(moment.id())).containsExactlyInAnyOrder(aylin, bram);
    }

    @Test
    void theLatestMomentComesFirst() {
        var early = office.contacts.log(new MomentDetails(TODAY, Optional.of(LocalTime.of(9, 0)), ContactKind.VISIT, 0, "", Optional.empty(), Set.of(), Set.of(club)), List.of(), Origin.TYPED);
        var late = log(TODAY, Set.of(), Set.of(club));
        var old = log(TODAY.minusYears(1), Set.of(), Set.of(club));

        assertThat(momentsOf(club)).containsExactly(late.id(), early.moments().getFirst().either().id(), old.id());
    }

    @Test
    void aMomentIsWithSomebodyAndNotYetToCome() {
        assertThat(details(TODAY, Set.of(), Set.of()).problems(TODAY)).extracting(Problem::field).containsExactly("moment.who");
        assertThat(details(TODAY.plusDays(1), Set.of(aylin), Set.of()).problems(TODAY)).extracting(Problem::field).containsExactly("moment.on");
        assertThat(new MomentDetails(TODAY, Optional.empty(), ContactKind.CALL, -1, "x".repeat(32_001), Optional.empty(), Set.of(aylin), Set.of()).problems(TODAY))
                .extracting(Problem::field).containsExactly("moment.minutes", "moment.summary");
    }

    @Test
    void aMomentIsChangedAndChangedBack() {
        var moment = log(TODAY, Set.of(aylin), Set.of(club));
        var done = office.contacts.change(moment, new MomentDetails(TODAY.minusDays(1), Optional.empty(), ContactKind.MEETING, 60, "Anders.", Optional.empty(), Set.of(), Set.of(school)));
        assertThat(momentsOf(club)).isEmpty();
        assertThat(momentsOf(school)).hasSize(1);

        assertThat(office.contacts.takeBack(done)).isTrue();

        assertThat(office.contacts.moment(moment.id())).contains(moment);
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotOverwritten() {
        var moment = log(TODAY, Set.of(aylin), Set.of(club));
        office.contacts.change(moment, details(TODAY, Set.of(), Set.of(school)));

        assertThat(office.contacts.change(moment, details(TODAY, Set.of(), Set.of(club))).isNothing()).isTrue();
        assertThat(office.contacts.remove(moment).isNothing()).isTrue();
        assertThat(momentsOf(school)).hasSize(1);
    }

    @Test
    void aMomentTakenAwayComesBackWithWhatWasPromisedInIt() {
        var logged = office.contacts.log(details(TODAY, Set.of(aylin), Set.of(club)), List.of(promise("Stuurt de folder")), Origin.TYPED);
        var moment = logged.moments().getFirst().either();
        var promised = logged.followUps().getFirst().either();
        assertThat(promised.details().about().moment()).contains(moment.id());

        var removed = office.contacts.remove(moment);
        assertThat(office.contacts.moment(moment.id())).isEmpty();
        assertThat(office.contacts.followUps(club)).isEmpty();

        assertThat(office.contacts.takeBack(removed)).isTrue();
        assertThat(office.contacts.moment(moment.id())).contains(moment);
        assertThat(office.contacts.followUps(club)).containsExactly(promised);
    }

    @Test
    void loggingIsTakenBackUnlessThePromiseWasTickedOffSince() {
        var logged = office.contacts.log(details(TODAY, Set.of(aylin), Set.of(club)), List.of(promise("Stuurt de folder")), Origin.TYPED);
        var tick = office.contacts.tick(logged.followUps().getFirst().either(), true);

        assertThat(office.contacts.takeBack(logged)).isFalse();
        assertThat(momentsOf(club)).hasSize(1);

        assertThat(office.contacts.takeBack(tick)).isTrue();
        assertThat(office.contacts.takeBack(logged)).isTrue();
        assertThat(momentsOf(club)).isEmpty();
        assertThat(office.contacts.followUps(club)).isEmpty();
    }

    @Test
    void aFollowUpIsTickedOffOnce() {
        var followUp = office.contacts.add(promise("Belt terug")).getFirst().either();

        assertThat(office.contacts.tick(followUp, true)).hasSize(1);
        assertThat(office.contacts.tick(followUp, true)).isEmpty();

        assertThat(office.contacts.followUps(club)).extracting(one -> one.details().isDone()).containsExactly(true);
    }

    @Test
    void aFollowUpSaysWhatIsToBeDone() {
        assertThat(promise(" ").problems()).extracting(Problem::field).containsExactly("followUp.what");
    }

    @Test
    void mergedPartnersKeepBothTheirMomentsAndFollowUps() {
        var one = log(TODAY, Set.of(), Set.of(club));
        var other = log(TODAY.minusDays(2), Set.of(), Set.of(school));
        var both = log(TODAY.minusDays(1), Set.of(), Set.of(club, school));
        office.contacts.add(promise("Belt terug"));

        var read = office.merges.compare(RecordKind.ORGANISATION, school, club).orElseThrow();
        var merge = (MergeResult.Done) office.merges.merge(read, read.proposal(), "");
        assertThat(momentsOf(merge.kept())).containsExactly(one.id(), both.id(), other.id());
        assertThat(office.contacts.followUps(merge.kept())).hasSize(1);
        office.merges.undo(merge.merge());

        assertThat(momentsOf(club)).containsExactly(one.id(), both.id());
        assertThat(momentsOf(school)).containsExactly(both.id(), other.id());
    }

    @Test
    void whoIsRemovedForGoodTakesTheirMomentsAlongUnlessSomebodyElseWasThere() {
        var alone = log(TODAY, Set.of(aylin), Set.of());
        works(aylin, club, LocalDate.of(2026, 1, 1), null);
        var withSchool = log(TODAY.minusDays(1), Set.of(aylin), Set.of(school));
        var longAgo = log(LocalDate.of(2020, 1, 1), Set.of(aylin), Set.of());
        office.contacts.change(longAgo, details(LocalDate.of(2020, 1, 2), Set.of(aylin), Set.of()));

        office.bin.binPeople(List.of(aylin));
        office.bin.removeForGood(office.bin.all().stream().filter(record -> record.kind() == BinnedRecord.Kind.PERSON).toList());

        assertThat(momentsOf(club)).containsExactly(alone.id(), withSchool.id());
        assertThat(momentsOf(school)).containsExactly(withSchool.id());
        assertThat(office.contacts.moment(longAgo.id())).isEmpty();
        assertThat(count("select count(*) from RecordChange c where c.entity = 'ContactMoment' and c.entityId = " + longAgo.id())).isZero();
    }

    @Test
    void aPartnerThatIsRemovedForGoodTakesItsMomentsAndFollowUpsAlong() {
        log(TODAY, Set.of(), Set.of(club));
        var withSchool = log(TODAY, Set.of(), Set.of(club, school));
        office.contacts.log(details(TODAY, Set.of(), Set.of(club)), List.of(promise("Belt terug")), Origin.TYPED);

        office.bin.binOrganisations(List.of(club));
        office.bin.removeForGood(office.bin.all());

        assertThat(momentsOf(school)).containsExactly(withSchool.id());
        assertThat(count("select count(*) from ContactMoment m")).isEqualTo(1);
        assertThat(office.contacts.followUps(club)).isEmpty();
    }

    @Test
    void theHistoryOfAPartnerTellsOfItsMomentsAndFollowUps() {
        var logged = office.contacts.log(details(TODAY, Set.of(), Set.of(club)), List.of(promise("Stuurt de folder")), Origin.TYPED);
        office.contacts.tick(logged.followUps().getFirst().either(), true);

        assertThat(office.history.ofOrganisation(club)).extracting(entry -> entry.words()).anyMatch(words -> words.contains("het contactmoment van 23 nov 2026"))
                .anyMatch(words -> words.contains("de actie Stuurt de folder")).anyMatch(words -> words.contains("wanneer de actie klaar was (Stuurt de folder)"));
    }
}
