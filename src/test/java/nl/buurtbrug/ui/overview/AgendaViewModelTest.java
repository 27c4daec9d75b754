package nl.buurtbrug.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.contact.Debtor;
import nl.buurtbrug.domain.contact.FollowUpDetails;
import nl.buurtbrug.domain.overview.AgendaEntry;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.testing.OfficeActivities;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Toasts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final TestOffice office = new TestOffice();
    private final OfficeActivities activities = new OfficeActivities(office);
    private final long club = office.organisation("De Meerkoeten");
    private final long marieke = office.staff.create(new StaffDetails("Marieke Vos", "MV", "", true));
    private final long joost = office.staff.create(new StaffDetails("Joost Terpstra", "JT", "", true));
    private final List<Place> went = new ArrayList<>();
    private final Toasts toasts = new Toasts();
    private final TestFrame.OneFile files = new TestFrame.OneFile();
    private final AgendaViewModel model = new AgendaViewModel(office.agenda, office.calendar,
            new Frame(Background.direct(TestOffice.CLOCK), went::add, toasts, _ -> { }, files, new TestFrame.KeptInMemory(), new TestFrame.Copies()),
            () -> Optional.of(marieke), TestOffice.CLOCK);

    private void promise(String what, LocalDate due, long assignee) {
        office.contacts.add(new FollowUpDetails(what, due, Debtor.BUREAU, Optional.of(assignee), Optional.empty(), FollowUpDetails.About.organisation(club)));
    }

    private AgendaEntry only() {
        model.load();
        assertThat(model.shownProperty().get().entries()).hasSize(1);
        return model.shownProperty().get().entries().getFirst();
    }

    private AgendaPeriod period() {
        return model.shownProperty().get().period();
    }

    private List<String> toast() {
        return toasts.shown().stream().map(Toasts.Toast::words).toList();
    }

    @Test
    void aMonthIsMadeOfWholeWeeks() {
        assertThat(period().first()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(period().last()).isEqualTo(LocalDate.of(2026, 12, 6));
        assertThat(period().title()).isEqualTo("november 2026");
        assertThat(period().isBeside(LocalDate.of(2026, 12, 1))).isTrue();
    }

    @Test
    void aWeekGoesFromMondayToSunday() {
        model.shapeProperty().set(AgendaPeriod.Shape.WEEK);

        assertThat(period().first()).isEqualTo(TODAY);
        assertThat(period().title()).isEqualTo("Week 48: 23 nov – 29 nov 2026");
    }

    @Test
    void oneGoesFromPeriodToPeriodAndBackToToday() {
        model.later(1);
        model.later(1);
        assertThat(period().title()).isEqualTo("januari 2027");
        model.goToToday();
        model.shapeProperty().set(AgendaPeriod.Shape.WEEK);
        model.later(-1);
        assertThat(period().first()).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void whatIsMineAndWhichKindsNarrowIt() {
        promise("van mij", TODAY, marieke);
        promise("van Joost", TODAY, joost);
        activities.on(TODAY, "Buurtquiz", "");
        model.load();
        assertThat(model.shownProperty().get().on(TODAY)).hasSize(3);

        model.whoseProperty().set(AgendaViewModel.Whose.MINE);
        assertThat(model.shownProperty().get().on(TODAY)).hasSize(2);
        model.kindProperty(AgendaEntry.Kind.SESSION).set(false);

        assertThat(EntryWords.title(model.shownProperty().get().entries().getFirst())).isEqualTo("van mij");
    }

    @Test
    void whatIsMovedSaysSoAndComesBackWithUndo() {
        promise("Zaal vastleggen", TODAY, marieke);

        model.move(only(), TODAY.plusDays(1));

        assertThat(toast()).containsExactly("Verplaatst naar di 24 nov.");
        assertThat(only().on()).isEqualTo(TODAY.plusDays(1));
        toasts.undo();
        assertThat(only().on()).isEqualTo(TODAY);
    }

    @Test
    void whatIsMovedOutOfSightIsFollowed() {
        activities.on(TODAY, "Buurtquiz", "");

        model.move(only(), LocalDate.of(2027, 2, 3));

        assertThat(period().title()).isEqualTo("februari 2027");
        assertThat(only().on()).isEqualTo(LocalDate.of(2027, 2, 3));
    }

    @Test
    void whatWasCountedIsNotMovedToADayToComeAndThatIsSaid() {
        activities.count(activities.on(TODAY.minusDays(1), "Buurtquiz", ""), 12);

        model.move(only(), TODAY.plusDays(1));

        assertThat(toast()).first().asString().startsWith("Niet verplaatst");
        assertThat(only().on()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void anEntryOpensItsRecord() {
        promise("Zaal vastleggen", TODAY, marieke);
        model.open(only());
        var session = activities.on(TODAY.plusDays(1), "Buurtquiz", "");
        model.load();
        model.open(model.shownProperty().get().on(TODAY.plusDays(1)).getFirst());

        assertThat(went).containsExactly(new Place.Organisation(club), new Place.Activity(session.activity()));
    }

    @Test
    void theFileHoldsWhatIsInSight(@TempDir Path folder) throws Exception {
        files.file = Optional.of(folder.resolve("mijn agenda"));
        promise("Zaal vastleggen", TODAY, marieke);
        activities.on(TODAY, "Intern", "Samen eten");
        model.load();
        model.kindProperty(AgendaEntry.Kind.FOLLOW_UP).set(false);

        model.save();

        assertThat(Files.readString(folder.resolve("mijn agenda.ics"))).contains("Samen eten").doesNotContain("Intern", "Zaal");
        assertThat(toast()).containsExactly("1 afspraak bewaard.");
    }
}
