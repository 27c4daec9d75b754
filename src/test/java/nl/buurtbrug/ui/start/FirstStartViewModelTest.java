package nl.buurtbrug.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.bureau.BureauService;
import nl.buurtbrug.domain.bureau.Letterhead;
import nl.buurtbrug.domain.setup.FirstAnswers;
import nl.buurtbrug.domain.setup.SetupService;
import nl.buurtbrug.domain.staff.StaffDetails;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Navigator;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Workplace;
import org.junit.jupiter.api.Test;

class FirstStartViewModelTest {

    private final TestOffice office = new TestOffice();
    private final BureauService bureau = new BureauService(office.database);
    private final SetupService setup = new SetupService(office.database, bureau, office.staff, office.lists, office.audiences);
    private final Workplace workplace = new Workplace("mvos", Path.of("data"));
    private final List<Place> visited = new ArrayList<>();
    private final Arrival arrival = new Arrival(office.staff, workplace, TestFrame.going(new Navigator() {
        @Override
        public void goTo(Place place) {
            visited.add(place);
        }

        @Override
        public void replaceWith(Place place) {
            visited.add(place);
        }
    }));

    @Test
    void twoAnswersOpenThePartners() {
        var model = new FirstStartViewModel(setup, arrival);
        model.bureauProperty().set("Bureau Gelijk Beekerdam");
        model.userProperty().set("Marieke Vos");

        model.begin();

        assertThat(bureau.letterhead().map(Letterhead::name)).contains("Bureau Gelijk Beekerdam");
        assertThat(workplace.bureauProperty().get()).isEqualTo("Bureau Gelijk Beekerdam");
        assertThat(workplace.userProperty().get().map(StaffSummary::name)).contains("Marieke Vos");
        assertThat(visited).containsExactly(new Place.Organisations());
    }

    @Test
    void anAnswerThatIsMissingIsAskedAgainAndNothingIsKept() {
        var model = new FirstStartViewModel(setup, arrival);
        model.userProperty().set("Marieke Vos");

        model.begin();

        assertThat(model.problems()).containsExactly(new Problem("firstStart.bureau", "problem.required"));
        assertThat(bureau.letterhead()).isEmpty();
        assertThat(visited).isEmpty();
    }

    @Test
    void aColleagueChoosesTheirNameOnce() {
        setup.begin(new FirstAnswers("Bureau", "Joost Terpstra"), "jterpstra");
        var marieke = office.staff.create(new StaffDetails("Marieke Vos", "MV", "", true));
        office.staff.create(new StaffDetails("Wim Oud", "WO", "", false));
        var model = new WhoAreYouViewModel(setup, office.staff, arrival);
        model.load();

        assertThat(model.members()).extracting(StaffSummary::name).containsExactly("Joost Terpstra", "Marieke Vos");
        model.choose(model.members().getLast());

        assertThat(office.staff.at("mvos").map(StaffSummary::id)).contains(marieke);
        assertThat(visited).containsExactly(new Place.Organisations());
    }

    @Test
    void aColleagueWhoIsNotListedIsAdded() {
        var model = new WhoAreYouViewModel(setup, office.staff, arrival);
        model.nameProperty().set("Samira Belkacem");

        model.introduce();

        assertThat(office.staff.at("mvos").map(StaffSummary::initials)).contains("SB");
    }
}
