package nl.buurtbrug.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.ActivityRecord;
import nl.buurtbrug.domain.activity.ActivityWork;
import nl.buurtbrug.domain.history.HistoryEntry;
import nl.buurtbrug.domain.overview.AgendaEntry;
import nl.buurtbrug.domain.overview.Party;
import nl.buurtbrug.domain.overview.Subject;
import nl.buurtbrug.domain.overview.ToDo;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

/// What is to be done for an activity: everywhere where follow-ups are, and gone with the activity unless it belongs to somebody as well.
class FollowUpOfActivityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TestOffice office = new TestOffice();
    private final long club = office.organisation("De Meerkoeten");
    private final ActivityRecord soup = office.activities.create(ActivityDetails.EMPTY.withTitle("Soepavond"), List.of(), List.of(), Origin.TYPED);

    private FollowUpSummary promise(String what, FollowUpDetails.About about) {
        return office.contacts.add(new FollowUpDetails(what, TODAY, Debtor.BUREAU, Optional.empty(), Optional.empty(), about)).getFirst().either();
    }

    private FollowUpDetails.About soup() {
        return FollowUpDetails.About.activity(soup.id());
    }

    private List<String> whats() {
        return office.contacts.allFollowUps().stream().map(followUp -> followUp.details().what()).toList();
    }

    @Test
    void itAsksForAttentionAndStandsInTheAgendaWithItsActivity() {
        promise("Pannen lenen", soup());

        assertThat(office.overview.today().promises()).extracting(ToDo.Promise::about).containsExactly(new Party(Subject.ACTIVITY, soup.id(), "Soepavond"));
        assertThat(office.agenda.between(TODAY, TODAY)).singleElement().isInstanceOfSatisfying(AgendaEntry.OfFollowUp.class,
                entry -> assertThat(entry.about()).isEqualTo(new Party(Subject.ACTIVITY, soup.id(), "Soepavond")));
        assertThat(office.history.ofActivity(soup.id())).extracting(HistoryEntry::words).anySatisfy(words -> assertThat(words).contains("Pannen lenen"));
    }

    @Test
    void itRestsWithAnActivityInTheBin() {
        promise("Pannen lenen", soup());
        promise("Affiche ophangen", soup().with(Optional.of(club), Optional.empty()));

        office.activities.bin(List.of(soup.id()));

        assertThat(office.overview.today().promises()).isEmpty();
        assertThat(office.agenda.between(TODAY, TODAY)).isEmpty();
    }

    @Test
    void itGoesWithAnActivityThatIsRemovedForGoodUnlessItIsOfAPartnerToo() {
        promise("Pannen lenen", soup());
        promise("Affiche ophangen", soup().with(Optional.of(club), Optional.empty()));
        office.activities.bin(List.of(soup.id()));

        office.bin.removeForGood(office.bin.all());

        assertThat(office.contacts.allFollowUps()).singleElement().satisfies(left -> assertThat(left.details().about()).isEqualTo(FollowUpDetails.About.organisation(club)));
    }

    @Test
    void itStaysWithTheActivityWhenItsPartnerIsRemovedForGood() {
        promise("Affiche ophangen", soup().with(Optional.of(club), Optional.empty()));
        promise("Terugbellen", FollowUpDetails.About.organisation(club));
        office.bin.binOrganisations(List.of(club));

        office.bin.removeForGood(office.bin.all());

        assertThat(whats()).containsExactly("Affiche ophangen");
        assertThat(office.contacts.followUpsOfActivity(soup.id())).singleElement().satisfies(left -> assertThat(left.details().about()).isEqualTo(soup()));
    }

    @Test
    void anActivityForWhichSomethingIsToBeDoneIsNotTakenBack() {
        promise("Pannen lenen", soup());

        assertThat(office.activities.takeBack(new ActivityWork(List.of(Alteration.added(soup)), List.of(), List.of(), List.of()))).isFalse();
        assertThat(office.activities.find(soup.id())).isPresent();
    }
}
