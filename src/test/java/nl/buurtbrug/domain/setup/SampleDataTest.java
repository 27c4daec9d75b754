package nl.buurtbrug.domain.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.ActivityStatus;
import nl.buurtbrug.domain.activity.ActivitySummary;
import nl.buurtbrug.domain.activity.ParticipationDetails;
import nl.buurtbrug.domain.activity.PartnerRole;
import nl.buurtbrug.domain.contact.ContactKind;
import nl.buurtbrug.domain.contact.MomentDetails;
import nl.buurtbrug.domain.contact.MomentRow;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.setup.SampleData.Amount;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.domain.strategy.StrategyDetails;
import nl.buurtbrug.domain.strategy.StrategySummary;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class SampleDataTest {

    private final TestOffice office = new TestOffice();
    private final SampleData samples = new SampleData(office.database, office.changes, TestOffice.CLOCK);

    @Test
    void aTownOfSixtyPartnersAndAHundredAndTwentyPeopleCanBeLookedAt() {
        samples.load(Optional.empty());

        assertThat(samples.amount()).isEqualTo(new Amount(60, 120));
        assertThat(office.directory.partners(Query.all(PartnerSort.NAME)).rows()).hasSize(60);
        assertThat(office.directory.people(Query.all(PersonSort.NAME)).rows()).hasSize(120);
        assertThat(office.areas.neighbourhoods()).hasSize(9);
    }

    @Test
    void eachPartnerAndPersonCouldHaveBeenTypedIn() {
        samples.load(Optional.empty());

        assertThat(office.organisations.rows()).allSatisfy(row -> assertThat(office.organisations.get(row.id()).problems()).isEmpty());
        assertThat(office.people.rows()).allSatisfy(row -> assertThat(office.people.get(row.id()).problems()).isEmpty());
        assertThat(office.affiliations.all()).allSatisfy(row -> assertThat(
                new AffiliationDetails(row.role(), Optional.ofNullable(row.from()), Optional.ofNullable(row.until()), row.mainContact(), row.keyFigure()).problems())
                .isEmpty());
    }

    @Test
    void whatWasSaidCouldHaveBeenTypedInAndGoesWithTheTown() {
        samples.load(Optional.empty());
        var moments = office.organisations.rows().stream().flatMap(row -> office.contacts.ofOrganisation(row.id()).stream()).map(MomentRow::id).distinct()
                .map(id -> office.contacts.moment(id).orElseThrow()).toList();
        assertThat(moments).hasSizeGreaterThan(10).allSatisfy(moment -> assertThat(moment.details().problems(LocalDate.now(TestOffice.CLOCK))).isEmpty());

        samples.remove();

        assertThat(moments).allSatisfy(moment -> assertThat(office.contacts.moment(moment.id())).isEmpty());
        assertThat(office.organisations.rows()).isEmpty();
    }

    @Test
    void aSamplePartnerThatTheUserSpokeToStaysWithWhatWasSaid() {
        samples.load(Optional.empty());
        var school = office.directory.partners(Query.all(PartnerSort.NAME).withText("obs De Klimboom")).rows().getFirst().id();
        var own = office.contacts.log(new MomentDetails(LocalDate.of(2026, 11, 23), Optional.empty(), ContactKind.CALL, 0, "Gebeld.", Optional.empty(),
                Set.of(), Set.of(school)), List.of(), Origin.TYPED);

        assertThat(samples.remove().kept()).containsExactly("obs De Klimboom");
        assertThat(office.contacts.ofOrganisation(school)).extracting(MomentRow::id).containsExactly(own.moments().getFirst().either().id());
    }

    @Test
    void whatIsDoneTogetherCouldHaveBeenTypedIn() {
        samples.load(Optional.empty());

        var today = LocalDate.now(TestOffice.CLOCK);
        assertThat(office.activities.all()).hasSizeGreaterThan(40).allSatisfy(activity -> {
            assertThat(office.activities.find(activity.id()).orElseThrow().details().problems()).isEmpty();
            assertThat(office.activities.partners(activity.id())).allSatisfy(partner -> assertThat(partner.details().problems()).isEmpty());
            var days = office.sessions.of(activity.id());
            assertThat(days).allSatisfy(session -> assertThat(session.details().problems()).isEmpty());
            assertThat(office.sessions.reachOf(activity.id())).allSatisfy(count -> assertThat(count.details().problems(
                    days.stream().filter(session -> session.id().equals(count.session())).findFirst().orElseThrow().details().time().on(), today)).isEmpty());
        });
    }

    @Test
    void thereIsSomethingOfEveryStatusToLookAtAndSomethingThatWasNotCounted() {
        samples.load(Optional.empty());

        var activities = office.activities.all();
        assertThat(activities).extracting(ActivitySummary::status).contains(ActivityStatus.values());
        assertThat(activities).anyMatch(activity -> activity.toCount() > 0);
        assertThat(activities).extracting(ActivitySummary::strategy).containsAll(office.strategies.all().stream().map(StrategySummary::name).toList());
    }

    @Test
    void nobodyWasReachedYetInTheNewNeighbourhoodNorParentsWhereThreePartnersCouldOpenThem() {
        samples.load(Optional.empty());

        var names = office.areas.neighbourhoods().stream().collect(Collectors.toMap(place -> place.id(), place -> place.name()));
        var groups = office.audiences.groups().stream().collect(Collectors.toMap(ListEntry::id, ListEntry::name));
        var reached = office.reach.facts(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 23)).stream()
                .collect(Collectors.groupingBy(fact -> names.get(fact.neighbourhood()), Collectors.mapping(fact -> groups.get(fact.group()), Collectors.toSet())));
        assertThat(reached).hasSize(8).doesNotContainKey("De Aanleg");
        assertThat(reached.get("Zuiderveld")).contains("kinderen").doesNotContain("ouders");
    }

    @Test
    void theStrategiesAreKnownByTheirPlaceWhereTheBureauGaveThemOtherNames() {
        office.strategies.all().forEach(strategy -> office.strategies.change(strategy.id(), new StrategyDetails("Onze " + strategy.id(), "", "", true)));

        samples.load(Optional.empty());

        var viaChildren = office.strategies.all().getLast();
        assertThat(office.activities.all()).filteredOn(activity -> activity.title().startsWith("Samen eten")).isNotEmpty()
                .allMatch(activity -> activity.strategy().equals(viaChildren.name()));
    }

    @Test
    void anActivityOfOnesOwnStaysWithTheSamplePartnerInIt() {
        samples.load(Optional.empty());
        var club = id("s.v. De Meerkoeten");
        var own = office.activities.create(ActivityDetails.EMPTY.withTitle("Onze eigen avond"), List.of(new ParticipationDetails(club, PartnerRole.HOST, "")), List.of(), Origin.TYPED);

        assertThat(samples.remove().kept()).containsExactly("s.v. De Meerkoeten");
        assertThat(office.activities.all()).extracting(ActivitySummary::id).containsExactly(own.id());
        assertThat(office.activities.partners(own.id())).extracting(partner -> partner.details().organisation()).containsExactly(club);
        assertThat(office.reach.facts(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1))).isEmpty();
    }

    @Test
    void theHistoryOfAPartnerOfOnesOwnStillNamesTheColleagueThatWentWithTheTown() {
        samples.load(Optional.empty());
        var samira = office.staff.all().stream().filter(member -> member.name().equals("Samira Belkacem")).findFirst().orElseThrow().id();
        var own = office.organisation("De Brug");
        office.organisations.giveOwners(Map.of(own, Optional.of(samira)));
        office.organisations.giveOwners(Map.of(own, Optional.empty()));

        samples.remove();

        assertThat(office.history.ofOrganisation(own)).anyMatch(entry -> entry.words().contains("Samira Belkacem"));
    }

    @Test
    void nobodyCanBeCalledOrMailedByAccident() {
        samples.load(Optional.empty());

        assertThat(office.organisations.rows()).allSatisfy(row -> {
            assertThat(row.email()).matches("|.+@.+\\.example");
            assertThat(row.phone()).matches("|0199-55 \\d\\d \\d\\d");
            assertThat(row.website()).matches("|https://www\\..+\\.example");
            assertThat(row.postcode()).matches("999\\d [A-Z]{2}");
        });
        assertThat(office.people.rows()).allSatisfy(row -> {
            assertThat(row.emails()).allMatch(email -> email.endsWith(".example"));
            assertThat(row.phones()).allMatch(Pattern.compile("06-00 \\d\\d \\d\\d \\d\\d").asMatchPredicate());
        });
    }

    @Test
    void theNeighbourhoodOfEachPartnerIsTheOneItsPostcodeProposes() {
        samples.load(Optional.empty());

        assertThat(office.organisations.rows()).allSatisfy(row ->
                assertThat(office.areas.neighbourhoodOf(row.postcode()).orElseThrow().id()).isEqualTo(row.neighbourhoodId()));
    }

    @Test
    void theDatesMoveAlongWithTimeByWholeWeeks() {
        var later = Clock.fixed(Instant.parse("2027-12-08T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

        var date = new SampleCalendar(later).date("2026-11-20");

        assertThat(date).isEqualTo("2027-12-03");
    }

    @Test
    void theUserLooksAfterSomeOfThem() {
        var user = office.staff.create(new StaffDetails("Marieke Vos", "MV", "", true));

        samples.load(Optional.of(user));

        assertThat(office.organisations.rows()).anyMatch(row -> row.ownerId() == user);
    }

    @Test
    void loadingTwiceIsTheSameAsOnce() {
        samples.load(Optional.empty());
        samples.load(Optional.empty());

        assertThat(office.organisations.rows()).hasSize(60);
    }

    @Test
    void nothingIsLeftOfThemWhenTheyGo() {
        var user = office.staff.create(new StaffDetails("Marieke Vos", "MV", "", true));
        var kinds = office.lists.createKind("sportvereniging");
        samples.load(Optional.of(user));

        var removed = samples.remove();

        assertThat(removed).isEqualTo(new SampleData.Removed(60, 120, List.of()));
        assertThat(samples.amount()).isEqualTo(Amount.NONE);
        assertThat(office.organisations.rows()).isEmpty();
        assertThat(office.people.rows()).isEmpty();
        assertThat(office.affiliations.all()).isEmpty();
        assertThat(office.activities.all()).isEmpty();
        assertThat(office.areas.municipalities()).isEmpty();
        assertThat(office.lists.tags()).isEmpty();
        assertThat(office.staff.all()).extracting(StaffSummary::id).containsExactly(user);
        assertThat(office.lists.kinds()).extracting(ListEntry::id).contains(kinds);
        assertThat(office.directory.partners(Query.all(PartnerSort.NAME)).rows()).isEmpty();
    }

    @Test
    void whatTheUserTiedToARecordOfTheirOwnStaysAndIsNamed() {
        samples.load(Optional.empty());
        var ownPerson = office.person("Jan", "", "Jansen");
        var ownPartner = office.organisation("Onze eigen club");
        office.affiliations.add(ownPerson, id("s.v. De Meerkoeten"), AffiliationDetails.ofRole("trainer"));
        office.affiliations.add(personId("Demir"), ownPartner, AffiliationDetails.ofRole("adviseur"));

        var removed = samples.remove();

        assertThat(removed).isEqualTo(new SampleData.Removed(59, 119, List.of("Aylin Demir", "s.v. De Meerkoeten")));
        assertThat(samples.amount()).isEqualTo(Amount.NONE);
        assertThat(office.organisations.rows()).extracting(OrganisationRow::name).containsExactlyInAnyOrder("s.v. De Meerkoeten", "Onze eigen club");
        assertThat(office.affiliations.all()).hasSize(3);
        assertThat(office.areas.neighbourhoods()).hasSize(1);
    }

    @Test
    void theListOfTheVolunteerIsWrittenAsOldSpreadsheetsWrite() throws Exception {
        try (var file = SampleData.class.getResourceAsStream("/nl/buurtbrug/sample/volunteers-list.csv")) {
            var lines = new String(file.readAllBytes(), Charset.forName("windows-1252")).lines().toList();

            assertThat(lines).hasSize(43).anyMatch(line -> line.contains("Café-restaurant"));
            assertThat(new HashSet<>(lines)).hasSameSizeAs(lines);
        }
    }

    private long id(String name) {
        return office.organisations.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow().id();
    }

    private long personId(String lastName) {
        return office.people.rows().stream().filter(row -> row.lastName().equals(lastName)).map(PersonRow::id).findFirst().orElseThrow();
    }
}
