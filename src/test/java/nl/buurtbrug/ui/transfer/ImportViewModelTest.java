package nl.buurtbrug.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.buurtbrug.domain.transfer.RunState;
import nl.buurtbrug.domain.transfer.plan.Choice;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.ui.transfer.ImportViewModel.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import from the file to what was written, and back.
class ImportViewModelTest {

    @TempDir
    private Path folder;
    private ImportDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new ImportDesk(folder);
    }

    @Test
    void savingWritesAndUndoingTakesItBack() {
        desk.choose(ImportDesk.HEAD + "Turnclub Lenig;sportclub;9990 AB;Beekerdam;;P. de Groot;\n");
        desk.model.goTo(Step.COLUMNS);
        desk.model.goTo(Step.PLAN);

        desk.model.save();

        assertThat(desk.model.stepProperty().get()).isEqualTo(Step.DONE);
        assertThat(desk.partners("turnclub")).isEqualTo(1);
        desk.model.undo();
        assertThat(desk.partners("turnclub")).isZero();
        assertThat(desk.model.history().runs().getFirst().state()).isEqualTo(RunState.UNDONE);
        assertThat(desk.model.stepProperty().get()).isEqualTo(Step.FILE);
    }

    @Test
    void anImportIsTakenBackWithCtrlZWhereverOneIs() {
        desk.choose(ImportDesk.HEAD + "Turnclub Lenig;sportclub;9990 AB;Beekerdam;;P. de Groot;\n");
        desk.model.goTo(Step.COLUMNS);
        desk.model.goTo(Step.PLAN);
        desk.model.save();
        desk.model.startAgain();

        desk.frame.toasts().undo();

        assertThat(desk.partners("turnclub")).isZero();
        assertThat(desk.frame.toasts().shown()).singleElement().satisfies(toast -> assertThat(toast.words()).startsWith("Ongedaan gemaakt: De lijst"));
    }

    @Test
    void whatWasChangedAfterAnImportIsSaidToStay() {
        desk.choose(ImportDesk.HEAD + "Turnclub Lenig;sportclub;9990 AB;Beekerdam;;P. de Groot;\n");
        desk.model.goTo(Step.COLUMNS);
        desk.model.goTo(Step.PLAN);
        desk.model.save();
        var id = desk.office.organisations.rows().stream().filter(row -> row.name().equals("Turnclub Lenig")).findFirst().orElseThrow().id();
        var imported = desk.office.organisations.get(id);
        desk.office.organisations.change(id, imported, imported.withNote("Gebeld."));

        desk.frame.toasts().undo();

        assertThat(desk.partners("turnclub")).isEqualTo(1);
        assertThat(desk.frame.toasts().shown()).singleElement().satisfies(toast -> assertThat(toast.words()).contains("blijft staan"));
    }

    @Test
    void whatWasNotShownIsNotSaved() {
        desk.choose(ImportDesk.HEAD + "Turnclub Lenig;sportclub;9990 AB;Beekerdam;;P. de Groot;\nFanfare Eendracht;overig;9990 AB;Beekerdam;;;\n");
        desk.model.goTo(Step.COLUMNS);
        desk.model.goTo(Step.PLAN);
        desk.office.organisation("Fanfare Eendracht");

        desk.model.save();

        assertThat(desk.model.stepProperty().get()).isEqualTo(Step.PLAN);
        assertThat(desk.model.plan().differingProperty().get()).isEqualTo(1);
        assertThat(desk.model.plan().selectedProperty().get().map(PlanRow::line)).contains(3);
        assertThat(desk.partners("turnclub")).isZero();
        desk.model.save();
        assertThat(desk.model.stepProperty().get()).isEqualTo(Step.DONE);
        assertThat(desk.partners("turnclub")).isEqualTo(1);
    }

    @Test
    void theSameListAgainHasNothingToSave() {
        var list = ImportDesk.HEAD + "Turnclub Lenig;sportclub;9990 AB;Beekerdam;;P. de Groot;\n";
        desk.choose(list);
        desk.model.goTo(Step.COLUMNS);
        desk.model.goTo(Step.PLAN);
        desk.model.save();

        desk.choose(list);
        desk.model.goTo(Step.COLUMNS);
        desk.model.goTo(Step.PLAN);

        assertThat(desk.plan().counts().changesAnything()).isFalse();
        assertThat(desk.plan().counts().sameRows()).isEqualTo(1);
    }

    @Test
    void anUnsavedPlanIsUnfinishedUntilItIsSaved() {
        desk.planWithDoubts();
        assertThat(desk.model.isUnfinished()).isTrue();

        desk.model.plan().decide(Choice.NEW, true);
        desk.model.save();

        assertThat(desk.model.isUnfinished()).isFalse();
    }
}
