package nl.buurtbrug.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
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
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class OverviewServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TestOffice office = new TestOffice();
    private final OverviewService overview = new OverviewService(office.database, office.directory, office.contacts, office.staff, TestOffice.CLOCK);
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

        assertThat(overview.today().promises()).extracting(one -> one.followUp().details().what(), ToDo.Promise::partner, ToDo.Promise::assignee)
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
}
