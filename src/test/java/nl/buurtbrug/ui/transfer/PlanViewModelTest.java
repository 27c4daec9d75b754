package nl.buurtbrug.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.plan.Candidate;
import nl.buurtbrug.domain.transfer.plan.Choice;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.ShownColumn;
import nl.buurtbrug.ui.common.TableFormat;
import nl.buurtbrug.ui.transfer.ImportViewModel.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The third step of an import: what becomes of each row, and what the user decides.
class PlanViewModelTest {

    @TempDir
    private Path folder;
    private ImportDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new ImportDesk(folder);
    }

    @Test
    void theFieldsChosenForADoubtfulRowAreTaken() {
        desk.planWithDoubts();
        var doubt = desk.doubt();
        doubt.fromFile(RecordField.NAME).set(true);

        desk.model.plan().decide(doubt.update(), false);

        assertThat(desk.row(2).decision()).isEqualTo(RowDecision.CHANGED);
        assertThat(desk.row(2).changes()).extracting(change -> change.field()).contains(RecordField.NAME);
        assertThat(desk.model.plan().selectedProperty().get().map(PlanRow::line)).contains(3);
    }

    @Test
    void aDoubtAboutAPersonAsksAboutThePerson() {
        desk.office.affiliations.add(desk.office.person("Piet", "de", "Groot"), desk.office.organisation("Turnclub Lenig"), AffiliationDetails.ofRole("trainer"));
        desk.choose(ImportDesk.HEAD + "Bridgeclub Troef;sportvereniging;;;;Piet de Groot;\n");
        desk.model.goTo(Step.COLUMNS);
        desk.model.goTo(Step.PLAN);

        assertThat(desk.doubt().isAboutPerson()).isTrue();
        assertThat(desk.doubt().candidates()).extracting(Candidate::title).containsExactly("Piet de Groot");
    }

    @Test
    void valuesOfListsAreShownInWords() {
        assertThat(FieldValues.words(RecordField.STAGE, "IN_TALKS")).isEqualTo("In gesprek");
        assertThat(FieldValues.words(RecordField.CHANNEL, "CALL")).isEqualTo("telefoon");
        assertThat(FieldValues.words(RecordField.NOTE, " een\n twee ")).isEqualTo("een twee");
    }

    @Test
    void allDoubtsCanBeDecidedAtOnce() {
        desk.planWithDoubts();

        desk.model.plan().decide(Choice.NEW, true);

        assertThat(desk.model.plan().openDoubts()).isEmpty();
        assertThat(desk.plan().counts().newRows()).isEqualTo(2);
    }

    @Test
    void aDecisionCanBeTakenBack() {
        desk.planWithDoubts();
        desk.model.plan().decide(Choice.SKIP, false);
        desk.model.plan().select(desk.row(2));

        desk.model.plan().takeBack();

        assertThat(desk.row(2).isSkipped()).isFalse();
        assertThat(desk.model.plan().isDecided(desk.row(2))).isFalse();
    }

    @Test
    void whatIsDecidedWhileThePlanIsBroughtUpToDateIsDoneToo() {
        desk.planWithDoubts();
        desk.model.plan().updatingProperty().subscribe(updating -> {
            if (updating && desk.model.plan().openDoubts().count() == 1) {
                desk.model.plan().decide(Choice.SKIP, false);
            }
        });

        desk.model.plan().decide(Choice.NEW, false);

        assertThat(desk.row(2).decision()).isEqualTo(RowDecision.NEW);
        assertThat(desk.row(3).isSkipped()).isTrue();
        assertThat(desk.model.plan().updatingProperty().get()).isFalse();
    }

    @Test
    void decisionsAndMendedRowsAreStillThereAfterLookingAtTheColumns() {
        desk.planWithDoubts();
        desk.model.plan().decide(Choice.NEW, false);
        desk.model.plan().select(desk.row(4));
        desk.model.plan().mend(4, List.of("Wandelclub De Zool", "sportclub"));
        desk.model.goTo(Step.COLUMNS);
        desk.column("Tel.").fieldProperty().set(TargetField.SKIP);

        desk.model.goTo(Step.PLAN);

        assertThat(desk.row(2).decision()).isEqualTo(RowDecision.NEW);
        assertThat(desk.row(4).decision()).isEqualTo(RowDecision.NEW);
        assertThat(desk.row(4).title()).isEqualTo("Wandelclub De Zool");
    }

    @Test
    void countsAndSearchNarrowTheRows() {
        desk.planWithDoubts();

        desk.model.plan().filterProperty().set(new RowFilter(Optional.of(RowDecision.DOUBTFUL), "kajuyt"));

        assertThat(desk.model.plan().rows()).extracting(PlanRow::title).containsExactly("Buurthuis De Kajuyt");
    }

    @Test
    void refusedRowsAreKeptWithTheirReason() throws IOException {
        desk.planWithDoubts();
        var out = folder.resolve("geweigerd.csv");
        desk.files.file = Optional.of(out);

        desk.model.keepRefused();

        assertThat(Files.readString(out)).contains("sportclub");
        assertThat(Files.readAllLines(out)).hasSize(2);
        assertThat(desk.frame.toasts().shown()).hasSize(1);
    }

    @Test
    void theRowsAreSavedAsTheyAreFilteredEachWithAllThatBecomesOfIt() throws IOException {
        desk.office.organisation("Turnclub Lenig");
        desk.choose("Naam;Telefoon;E-mail;Contactpers.\nTurnclub Lenig;0199 550 777;info@lenig.example;\nFanfare;0199 550 778;;J. de Groot\n;0199 550 779;;\n");
        desk.model.goTo(ImportViewModel.Step.COLUMNS);
        desk.model.goTo(ImportViewModel.Step.PLAN);
        desk.files.file = Optional.of(folder.resolve("plan.csv"));
        var columns = List.of(new ShownColumn<PlanRow>("Rij", row -> Integer.toString(row.line())), new ShownColumn<PlanRow>("Wat", row -> RowDetail.words(desk.model.plan(), row)));

        desk.model.planFiles(TestOffice.CLOCK).saveShown(TableFormat.CSV, false, columns);
        var all = Files.readAllLines(folder.resolve("plan.csv"));
        desk.model.plan().filterProperty().set(new RowFilter(Optional.of(RowDecision.CHANGED), ""));
        desk.model.planFiles(TestOffice.CLOCK).saveShown(TableFormat.CSV, false, columns);

        assertThat(all).hasSize(4);
        assertThat(Files.readAllLines(folder.resolve("plan.csv"))).hasSize(2).last().asString()
                .contains("2;", "E-mail: (leeg) → info@lenig.example", "Telefoon: (leeg) → 0199 550 777");
        assertThat(desk.model.planFiles(TestOffice.CLOCK).fileName("csv")).isEqualTo("Plan voor lijst 2026-11-23.csv");
    }
}
