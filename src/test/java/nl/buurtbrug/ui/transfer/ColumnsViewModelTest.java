package nl.buurtbrug.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ColumnChoice;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.domain.transfer.mapping.SavedProfile;
import nl.buurtbrug.ui.transfer.ColumnsViewModel.Shown;
import nl.buurtbrug.ui.transfer.ColumnsViewModel.Verdict;
import nl.buurtbrug.ui.transfer.ImportViewModel.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The second step of an import: what each column becomes.
class ColumnsViewModelTest {

    @TempDir
    private Path folder;
    private ImportDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new ImportDesk(folder);
    }

    @Test
    void aForbiddenColumnIsLockedAndShowsNoValues() {
        desk.choose(ImportDesk.HEAD + "Turnclub Lenig;sportclub;;;;P. de Groot;NL\n");
        desk.model.goTo(Step.COLUMNS);

        var column = desk.column("Nationaliteit");

        assertThat(column.stateProperty().get()).isEqualTo(ImportColumn.State.FORBIDDEN);
        assertThat(column.samples()).isEmpty();
        assertThat(column.reason()).isNotEmpty();
    }

    @Test
    void twoColumnsForOneFieldAreTold() {
        desk.choose(ImportDesk.HEAD + "Turnclub Lenig;sportclub;;Beekerdam;;;\n");
        desk.model.goTo(Step.COLUMNS);

        desk.column("Plaats").fieldProperty().set(TargetField.ORGANISATION_NAME);

        assertThat(desk.model.columns().verdictProperty().get()).isEqualTo(Verdict.TWO_FOR_ONE);
        assertThat(desk.model.columns().twice()).containsExactly("Plaats");
        assertThat(desk.column("Plaats").stateProperty().get()).isEqualTo(ImportColumn.State.TWICE);
    }

    @Test
    void withoutANameThereIsNoWayOn() {
        desk.choose(ImportDesk.HEAD + "Turnclub Lenig;sportclub;;Beekerdam;;;\n");
        desk.model.goTo(Step.COLUMNS);

        desk.model.columns().columns().forEach(column -> column.take(new ColumnChoice(column.name(), TargetField.SKIP, ExistingValue.KEEP)));

        assertThat(desk.model.columns().verdictProperty().get()).isEqualTo(Verdict.NO_NAME);
    }

    @Test
    void whatIsSkippedCanBeShownAlone() {
        desk.choose(ImportDesk.HEAD + "Turnclub Lenig;sportclub;;;;;NL\n");
        desk.model.goTo(Step.COLUMNS);

        desk.model.columns().shownProperty().set(Shown.SKIPPED);

        assertThat(desk.model.columns().rows()).extracting(ImportColumn::name).contains("Nationaliteit").doesNotContain("Naam");
    }

    @Test
    void aKeptLayoutIsRecognisedTheNextTime() {
        desk.choose(ImportDesk.HEAD + "Turnclub Lenig;sportclub;;;;;\n");
        desk.model.goTo(Step.COLUMNS);
        desk.column("Soort").fieldProperty().set(TargetField.ORGANISATION_TAGS);
        desk.model.columns().keepAs("Lijst van de gemeente", () -> { });

        desk.choose(ImportDesk.HEAD + "Bridgeclub Troef;denksport;;;;;\n");
        desk.model.goTo(Step.COLUMNS);

        assertThat(desk.model.columns().profiles().followedProperty().get()).isEqualTo("Lijst van de gemeente");
        assertThat(desk.column("Soort").fieldProperty().get()).isEqualTo(TargetField.ORGANISATION_TAGS);
    }

    @Test
    void aKeptLayoutCanBeRemovedAndPutBack() {
        desk.choose(ImportDesk.HEAD + "Turnclub Lenig;sportclub;;;;;\n");
        desk.model.goTo(Step.COLUMNS);
        desk.model.columns().keepAs("Lijst van de gemeente", () -> { });

        desk.model.columns().profiles().remove(desk.model.columns().profiles().own().getFirst());

        assertThat(desk.model.columns().profiles().own()).isEmpty();
        assertThat(desk.model.columns().profiles().followedProperty().get()).isEmpty();
        desk.frame.toasts().undo();
        assertThat(desk.model.columns().profiles().own()).extracting(SavedProfile::name).containsExactly("Lijst van de gemeente");
    }

    @Test
    void fieldsThatWereChosenStayWhenTheFileIsReadAgain() {
        desk.choose(ImportDesk.HEAD + "Turnclub Lenig;sportclub;;;;;\n");
        desk.model.goTo(Step.COLUMNS);
        desk.column("Soort").fieldProperty().set(TargetField.ORGANISATION_TAGS);

        desk.model.goTo(Step.FILE);
        desk.model.file().footerLine(3);
        desk.model.goTo(Step.COLUMNS);

        assertThat(desk.column("Soort").fieldProperty().get()).isEqualTo(TargetField.ORGANISATION_TAGS);
    }
}
