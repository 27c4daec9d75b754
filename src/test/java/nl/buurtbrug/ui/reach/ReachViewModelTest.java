package nl.buurtbrug.ui.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.AgeBand;
import nl.buurtbrug.domain.activity.Approach;
import nl.buurtbrug.domain.activity.Counted;
import nl.buurtbrug.domain.activity.ReachDetails;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.area.MunicipalityDetails;
import nl.buurtbrug.domain.area.NeighbourhoodDetails;
import nl.buurtbrug.domain.audience.AccessDetails;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.overview.Area;
import nl.buurtbrug.domain.overview.Openers;
import nl.buurtbrug.domain.overview.Period;
import nl.buurtbrug.domain.overview.ReachOverview;
import nl.buurtbrug.domain.overview.Slice;
import nl.buurtbrug.domain.overview.Split;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Navigator;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;

class ReachViewModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 24);

    private final TestOffice office = new TestOffice();
    private final List<Place> visited = new ArrayList<>();
    private final ReachViewModel model = new ReachViewModel(office.reached, TestFrame.going(new Navigator() {
        @Override
        public void goTo(Place place) {
            visited.add(place);
        }

        @Override
        public void replaceWith(Place place) {
            visited.add(place);
        }
    }), TestOffice.CLOCK);
    private final long quay = office.areas.create(new NeighbourhoodDetails(office.areas.create(new MunicipalityDetails("Beekerdam", "")), "Kadebuurt", "", List.of()));
    private final long parents = office.audiences.createGroup("ouders");
    private final long youth = office.audiences.createGroup("jongeren");

    private long held(LocalDate day, int people) {
        var activity = office.activities.create(ActivityDetails.EMPTY.withTitle("Soepavond").with(new Approach(Optional.empty(), Set.of(), Set.of(quay))),
                List.of(), List.of(SessionDetails.on(day)), Origin.TYPED).id();
        office.sessions.count(office.sessions.of(activity).getFirst().id(), List.of(), List.of(
                new SessionService.Line(Optional.empty(), new ReachDetails(parents, AgeBand.MIXED, people, Counted.COUNTED, Optional.empty(), true))));
        return activity;
    }

    private Slice.Field field(long group) {
        return new Slice.Field(new Area.Neighbourhood(quay), Optional.of(group));
    }

    private ReachOverview shown() {
        return model.overviewProperty().get().orElseThrow();
    }

    private Chosen chosen() {
        return model.chosenProperty().get().orElseThrow();
    }

    @Test
    void itBeginsWithThisYearBesideTheSameDaysOfTheLast() {
        held(DAY, 12);
        held(DAY.minusYears(1), 20);

        model.load();

        assertThat(shown().everybody().now()).isEqualTo(12);
        assertThat(model.periodWords(shown())).isEqualTo("1 jan 2026 t/m 23 nov 2026, vergeleken met 1 jan 2025 t/m 23 nov 2025");
        assertThat(FigureWords.field(shown(), field(parents))).isEqualTo("Ouders in Kadebuurt: 12 mensen bereikt, geen partner; 8 minder (was 20)");
    }

    @Test
    void anotherPeriodIsShownAtOnce() {
        held(DAY.minusYears(1), 20);
        model.load();

        model.choiceProperty().set(PeriodChoice.LAST_YEAR);
        assertThat(shown().everybody().now()).isEqualTo(20);

        model.againstProperty().set(Period.Against.NOTHING);
        assertThat(shown().before()).isEmpty();
    }

    @Test
    void aFigureThatIsNotInAnotherPeriodIsClosed() {
        held(DAY, 12);
        model.load();
        model.open(shown().parts().get(Split.TIME).getLast().slice());
        assertThat(chosen().slice()).isEqualTo(shown().parts().get(Split.TIME).getLast().slice());

        model.choiceProperty().set(PeriodChoice.OWN);
        model.fromProperty().set("1-1-2026");
        model.toProperty().set("28-2-2026");
        model.lookAtOwn();

        assertThat(model.chosenProperty().get()).isEmpty();
    }

    @Test
    void ownDaysBeginAsThoseThatWereSeenAndAreShownWhenTheyAreDays() {
        held(LocalDate.of(2024, 5, 4), 7);
        model.load();
        model.choiceProperty().set(PeriodChoice.OWN);
        assertThat(model.fromProperty().get()).isEqualTo("1 jan 2026");

        model.fromProperty().set("31-2-2024");
        model.toProperty().set("");
        model.lookAtOwn();
        assertThat(model.problems()).extracting(Problem::field).containsExactly("reached.from", "reached.to");
        assertThat(shown().period().from()).isEqualTo(LocalDate.of(2026, 1, 1));

        model.fromProperty().set("1-5-2024");
        model.toProperty().set("30-4-2024");
        model.lookAtOwn();
        assertThat(model.problems()).extracting(Problem::reason).containsExactly("reached.problem.order");

        model.toProperty().set("31-5-2024");
        model.lookAtOwn();
        assertThat(model.problems()).isEmpty();
        assertThat(shown().everybody().now()).isEqualTo(7);
    }

    @Test
    void aFigureOpensTheActivitiesBehindIt() {
        var activity = held(DAY, 12);
        model.load();

        model.open(field(parents));

        assertThat(chosen().title()).isEqualTo("Ouders in Kadebuurt");
        assertThat(chosen().white()).isFalse();
        assertThat(chosen().behind().now().shown()).extracting(share -> share.activity().id()).containsExactly(activity);
        model.openActivity(activity);
        assertThat(visited).containsExactly(new Place.Activity(activity));
    }

    @Test
    void aWhiteSpotOpensThePartnersThatCanHelpAndAnActivityIsPlannedWithTheOnlyOne() {
        held(DAY, 12);
        var empty = OrganisationDetails.EMPTY.withName("De Loods").withKind(office.club());
        var hub = office.organisations.create(new OrganisationDetails(empty.name(), empty.kind(), empty.visiting(), empty.postal(), Optional.of(quay), "", "", "", "",
                Optional.empty(), 0, ""), Origin.TYPED);
        office.audiences.add(hub, new AccessDetails(youth, AccessKind.VISITORS, 130, Trust.HIGH, ""));
        model.load();

        model.open(field(youth));

        assertThat(chosen().white()).isTrue();
        assertThat(chosen().openers().here()).extracting(Openers.Opener::name).containsExactly("De Loods");
        model.plan();
        assertThat(visited).containsExactly(new Place.NewActivity(Optional.of(hub)));
    }

    @Test
    void whatIsOpenedFollowsTheDaysThatAreLookedAt() {
        held(DAY, 12);
        held(DAY.minusYears(1), 20);
        model.load();
        model.open(field(parents));

        model.choiceProperty().set(PeriodChoice.LAST_YEAR);
        assertThat(chosen().figure().now()).isEqualTo(20);

        model.close();
        assertThat(model.chosenProperty().get()).isEmpty();
    }

    @Test
    void theTablesHaveTheNumbersOnTheScreen() {
        held(DAY, 12);
        held(DAY.minusYears(1), 20);
        model.load();

        assertThat(ReachTables.matrix(shown(), Layer.PEOPLE).header()).containsExactly("Wijk", "Ouders", "Jongeren", "Totaal", "1 jan 2025 t/m 23 nov 2025", "Verschil");
        assertThat(ReachTables.matrix(shown(), Layer.PEOPLE).rows()).containsExactly(List.of("Kadebuurt", "12", "0", "12", "20", "-8"), List.of("Totaal", "12", "0", "12", "20", "-8"));
        assertThat(ReachTables.matrix(shown(), Layer.PARTNERS).rows()).contains(List.of("Kadebuurt", "0", "0", "0"));
        assertThat(ReachTables.matrix(shown(), Layer.BOTH).rows()).contains(List.of("Kadebuurt", "12", "0", "0", "0", "12", "0", "20", "-8"));
        assertThat(ReachTables.parts(shown()).rows()).contains(List.of("maand", "okt 2026", "12", "20", "-8"), List.of("leeftijd", "Alle leeftijden", "12", "20", "-8"));
    }
}
