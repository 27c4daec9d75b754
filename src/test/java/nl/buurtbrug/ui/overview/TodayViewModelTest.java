package nl.buurtbrug.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.testing.OfficeActivities;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import org.junit.jupiter.api.Test;

class TodayViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TestOffice office = new TestOffice();
    private final OfficeActivities activities = new OfficeActivities(office);
    private final long club = office.organisation("De Meerkoeten");
    private final long marieke = office.staff.create(new StaffDetails("Marieke Vos", "MV", "", true));
    private final long joost = office.staff.create(new StaffDetails("Joost Terpstra", "JT", "", true));
    private final TodayViewModel model = new TodayViewModel(new OverviewScreens.Services(office.overview, office.contacts, office.agenda, office.calendar),
            TestFrame.staying(), () -> Optional.of(marieke), TestOffice.CLOCK);

    private void promise(String what, int inDays, long assignee) {
        office.contacts.add(new FollowUpDetails(what, TODAY.plusDays(inDays), Debtor.BUREAU, Optional.of(assignee), Optional.empty(), FollowUpDetails.About.organisation(club)));
    }

    @Test
    void whatIsDueLaterIsComingUpAndNotForToday() {
        promise("te laat", -1, marieke);
        promise("vandaag", 0, marieke);
        promise("morgen", 1, marieke);
        promise("over drie weken", 21, marieke);
        office.contacts.add(new FollowUpDetails("doet de club", TODAY.plusDays(1), Debtor.PARTNER, Optional.of(marieke), Optional.empty(), FollowUpDetails.About.organisation(club)));
        model.load();

        assertThat(model.due()).map(promise -> promise.followUp().details().what()).containsExactly("te laat", "vandaag");
        assertThat(model.coming()).map(EntryWords::title).containsExactly("morgen");
    }

    @Test
    void sessionsOfTodayAreComingUntilTheyWereHeld() {
        activities.at(TODAY, "09:00", "10:00", "Vanochtend");
        activities.at(TODAY, "19:00", "21:00", "Vanavond");
        activities.on(TODAY.plusDays(14), "Over twee weken", "");
        activities.on(TODAY.plusDays(15), "Later", "");
        model.load();

        assertThat(model.coming()).map(EntryWords::title).containsExactly("Vanavond", "Over twee weken");
    }

    @Test
    void whatIsMineNarrowsWhatIsComingUpToo() {
        promise("van mij", 1, marieke);
        promise("van Joost", 1, joost);
        model.load();

        model.whoseProperty().set(TodayViewModel.Whose.MINE);

        assertThat(model.coming()).map(EntryWords::title).containsExactly("van mij");
    }

    @Test
    void whatIsTickedOffIsNotComingAnyMore() {
        promise("morgen", 1, marieke);
        model.load();

        model.tick(office.contacts.open().getFirst());

        assertThat(model.coming()).isEmpty();
    }

    @Test
    void aFewThatAskForCountsAreShownUntilOneWantsAll() {
        for (int i = 1; i <= TodayViewModel.FEW + 2; i++) {
            activities.on(TODAY.minusDays(i), "Sessie " + i, "");
        }
        model.load();
        assertThat(model.toCount()).hasSize(TodayViewModel.FEW);

        model.allToCountProperty().set(true);

        assertThat(model.toCount()).hasSize(TodayViewModel.FEW + 2);
    }
}
