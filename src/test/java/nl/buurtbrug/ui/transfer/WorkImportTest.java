package nl.buurtbrug.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.plan.Choice;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.ui.transfer.ImportViewModel.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The wizard with a list of activities or of contact moments.
class WorkImportTest {

    private static final String ACTIVITIES = "Activiteit;Datum;Partner;Kinderen\n";

    @TempDir
    private Path folder;
    private ImportDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new ImportDesk(folder);
        desk.office.audiences.createGroup("kinderen");
    }

    private void plan(String rows) {
        desk.choose(ACTIVITIES + rows);
        desk.model.goTo(Step.COLUMNS);
        desk.model.goTo(Step.PLAN);
    }

    @Test
    void whatIsInTheFileIsProposedFromItsHeadersAndCanBeChosen() {
        desk.choose(ACTIVITIES + "Burendag;14-3-2026;De Spil;22\n");
        assertThat(desk.model.file().subjectProperty().get()).isEqualTo(ListSubject.ACTIVITIES);

        desk.model.file().subject(ListSubject.MOMENTS);
        desk.model.goTo(Step.COLUMNS);

        assertThat(desk.column("Partner").fieldProperty().get()).isEqualTo(TargetField.MOMENT_ORGANISATIONS);
        assertThat(desk.column("Kinderen").choices()).noneMatch(target -> target.field() == TargetField.ACTIVITY_TITLE || target.field() == TargetField.ORGANISATION_NAME);
        assertThat(desk.model.columns().verdictProperty().get()).isEqualTo(ColumnsViewModel.Verdict.FINE);
    }

    @Test
    void readingTheFileInAnotherWayKeepsWhatWasChosen() {
        desk.choose(ACTIVITIES + "Burendag;14-3-2026;De Spil;22\n");
        desk.model.file().subject(ListSubject.CONTACTS);

        desk.model.file().separator(';');

        assertThat(desk.model.file().subjectProperty().get()).isEqualTo(ListSubject.CONTACTS);
    }

    @Test
    void activitiesAreWrittenAndTakenBackAgain() {
        plan("Burendag;14-3-2026;De Spil;22\nBurendag;21-3-2026;De Spil;veel\n");
        assertThat(desk.plan().rows()).extracting(PlanRow::decision).containsExactly(RowDecision.NEW, RowDecision.REFUSED);
        assertThat(PlanWords.save(desk.plan().counts())).isEqualTo("1 activiteit opslaan");

        desk.model.save();

        assertThat(desk.office.activities.all()).singleElement().satisfies(activity -> assertThat(activity.people()).isEqualTo(22));
        desk.model.undo();
        assertThat(desk.office.activities.all()).isEmpty();
        assertThat(desk.partners("spil")).isZero();
    }

    @Test
    void aNameInDoubtIsDecidedForEveryRowAndCanBeTakenBack() {
        desk.office.organisation("Buurthuis De Kajuit");
        plan("Burendag;14-3-2026;Buurthuis De Kajuyt;22\nKookavond;21-3-2026;Buurthuis De Kajuyt;5\n");
        assertThat(desk.model.plan().openDoubts()).hasSize(2);
        desk.model.plan().select(desk.row(2));

        desk.model.plan().decide(Choice.LIKELIEST, false);

        assertThat(desk.plan().rows()).extracting(PlanRow::decision).containsOnly(RowDecision.NEW);
        desk.model.plan().select(desk.row(3));
        assertThat(desk.model.plan().isDecided(desk.row(3))).isTrue();
        desk.model.plan().takeBack();
        assertThat(desk.plan().rows()).extracting(PlanRow::decision).containsOnly(RowDecision.DOUBTFUL);
    }

    @Test
    void rowsWithWhoIsNotKnownAreRefusedWhenTheUserWantsThat() {
        desk.choose(ACTIVITIES + "Burendag;14-3-2026;De Spil;22\n");
        desk.model.goTo(Step.COLUMNS);
        assertThat(desk.model.columns().newcomers().asksForUnknown()).isTrue();

        desk.model.columns().newcomers().knownOnlyProperty().set(true);
        desk.model.goTo(Step.PLAN);

        assertThat(desk.plan().rows()).extracting(PlanRow::decision).containsExactly(RowDecision.REFUSED);
    }

    @Test
    void aProfileOfActivitiesIsRecognisedAgain() {
        desk.choose("Wat deden wij;Datum;Kinderen\nBurendag;14-3-2026;22\n");
        desk.model.file().subject(ListSubject.ACTIVITIES);
        desk.model.goTo(Step.COLUMNS);
        desk.column("Wat deden wij").fieldProperty().set(TargetField.ACTIVITY_TITLE);
        desk.model.columns().keepAs("Onze lijst", () -> { });
        desk.model.startAgain();

        desk.choose("Wat deden wij;Datum;Kinderen\nKookavond;14-3-2026;9\n");
        desk.model.goTo(Step.COLUMNS);

        assertThat(desk.model.file().subjectProperty().get()).isEqualTo(ListSubject.ACTIVITIES);
        assertThat(List.of(desk.column("Wat deden wij").fieldProperty().get())).containsExactly(TargetField.ACTIVITY_TITLE);
        assertThat(desk.model.columns().profiles().followedProperty().get()).isEqualTo("Onze lijst");
    }
}
