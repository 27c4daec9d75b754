package nl.buurtbrug.ui.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.transfer.ImportService;
import nl.buurtbrug.domain.transfer.RunState;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.domain.transfer.mapping.ColumnChoice;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.mapping.SavedProfile;
import nl.buurtbrug.domain.transfer.plan.Candidate;
import nl.buurtbrug.domain.transfer.plan.Choice;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Toasts;
import nl.buurtbrug.ui.transfer.ColumnsViewModel.Shown;
import nl.buurtbrug.ui.transfer.ColumnsViewModel.Verdict;
import nl.buurtbrug.ui.transfer.ImportViewModel.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {

    private static final String HEAD = "Naam;Soort;PC;Plaats;Tel.;Contactpers.;Nationaliteit\n";

    @TempDir
    Path folder;

    private final TestOffice office = new TestOffice();
    private final List<Place> went = new ArrayList<>();
    private final TestFrame.OneFile files = new TestFrame.OneFile();
    private final Frame frame = new Frame(Background.direct(TestOffice.CLOCK), went::add, new Toasts(), question -> question.answers().getFirst().then().run(), files,
            new TestFrame.KeptInMemory(), new TestFrame.Copies());
    private final ImportViewModel model = new ImportViewModel(new ImportService(office.database, office.changes, TestOffice.CLOCK), office.lists, frame, () -> 0);

    @Test
    void aChosenFileShowsItsFirstRowsAndGreysWhatIsLeftOut() {
        choose("Verenigingen, stand oktober;;;;;;\n" + HEAD + "Turnclub Lenig;sportclub;9990 AB;Beekerdam;;;\nCafé Ünal;werkgever;9990 AC;Beekerdam;;;\n");

        var opened = model.file().fileProperty().get().orElseThrow();
        assertThat(opened.preview()).extracting(PreviewRow::part)
                .containsExactly(PreviewRow.Part.ABOVE, PreviewRow.Part.HEADER, PreviewRow.Part.TABLE, PreviewRow.Part.TABLE);
        assertThat(opened.accented()).containsExactly("Café Ünal");
        assertThat(opened.linesAbove()).isEqualTo(1);
    }

    @Test
    void anotherEncodingIsReadAtOnce() throws IOException {
        choose(write(HEAD + "Café Ünal;werkgever;9990 AC;Beekerdam;;;\n", Charset.forName("IBM850")));

        model.file().encoding("IBM850");

        assertThat(model.file().fileProperty().get().orElseThrow().accented()).containsExactly("Café Ünal");
    }

    @Test
    void rowsAtTheEndCanBeLeftOut() {
        choose(HEAD + "Turnclub Lenig;sportclub;;;;;\nBridgeclub Troef;sportclub;;;;;\nTotaal;2;;;;;\n");

        model.file().footerLine(4);

        var opened = model.file().fileProperty().get().orElseThrow();
        assertThat(opened.source().rowCount()).isEqualTo(2);
        assertThat(opened.preview().getLast().isLeftOut()).isTrue();
    }

    @Test
    void aFileThatCannotBeReadSaysSoAndLeavesNothingOpen() throws IOException {
        var file = folder.resolve("leeg.csv");
        Files.write(file, new byte[0]);

        model.open(file);

        assertThat(model.file().problemProperty().get()).isNotEmpty();
        assertThat(model.file().fileProperty().get()).isEmpty();
    }

    @Test
    void aForbiddenColumnIsLockedAndShowsNoValues() {
        choose(HEAD + "Turnclub Lenig;sportclub;;;;P. de Groot;NL\n");
        model.goTo(Step.COLUMNS);

        var column = column("Nationaliteit");

        assertThat(column.stateProperty().get()).isEqualTo(ImportColumn.State.FORBIDDEN);
        assertThat(column.samples()).isEmpty();
        assertThat(column.reason()).isNotEmpty();
    }

    @Test
    void twoColumnsForOneFieldAreTold() {
        choose(HEAD + "Turnclub Lenig;sportclub;;Beekerdam;;;\n");
        model.goTo(Step.COLUMNS);

        column("Plaats").fieldProperty().set(TargetField.ORGANISATION_NAME);

        assertThat(model.columns().verdictProperty().get()).isEqualTo(Verdict.TWO_FOR_ONE);
        assertThat(model.columns().twice()).containsExactly("Plaats");
        assertThat(column("Plaats").stateProperty().get()).isEqualTo(ImportColumn.State.TWICE);
    }

    @Test
    void withoutANameThereIsNoWayOn() {
        choose(HEAD + "Turnclub Lenig;sportclub;;Beekerdam;;;\n");
        model.goTo(Step.COLUMNS);

        model.columns().columns().forEach(column -> column.take(new ColumnChoice(column.name(), TargetField.SKIP, ExistingValue.KEEP)));

        assertThat(model.columns().verdictProperty().get()).isEqualTo(Verdict.NO_NAME);
    }

    @Test
    void whatIsSkippedCanBeShownAlone() {
        choose(HEAD + "Turnclub Lenig;sportclub;;;;;NL\n");
        model.goTo(Step.COLUMNS);

        model.columns().shownProperty().set(Shown.SKIPPED);

        assertThat(model.columns().rows()).extracting(ImportColumn::name).contains("Nationaliteit").doesNotContain("Naam");
    }

    @Test
    void aKeptLayoutIsRecognisedTheNextTime() {
        choose(HEAD + "Turnclub Lenig;sportclub;;;;;\n");
        model.goTo(Step.COLUMNS);
        column("Soort").fieldProperty().set(TargetField.ORGANISATION_TAGS);
        model.columns().keepAs("Lijst van de gemeente", () -> { });

        choose(HEAD + "Bridgeclub Troef;denksport;;;;;\n");
        model.goTo(Step.COLUMNS);

        assertThat(model.columns().profileProperty().get()).isEqualTo("Lijst van de gemeente");
        assertThat(column("Soort").fieldProperty().get()).isEqualTo(TargetField.ORGANISATION_TAGS);
    }

    @Test
    void aKeptLayoutCanBeRemovedAndPutBack() {
        choose(HEAD + "Turnclub Lenig;sportclub;;;;;\n");
        model.goTo(Step.COLUMNS);
        model.columns().keepAs("Lijst van de gemeente", () -> { });

        model.columns().remove(model.columns().ownProfiles().getFirst());

        assertThat(model.columns().ownProfiles()).isEmpty();
        assertThat(model.columns().profileProperty().get()).isEmpty();
        frame.toasts().undo();
        assertThat(model.columns().ownProfiles()).extracting(SavedProfile::name).containsExactly("Lijst van de gemeente");
    }

    @Test
    void fieldsThatWereChosenStayWhenTheFileIsReadAgain() {
        choose(HEAD + "Turnclub Lenig;sportclub;;;;;\n");
        model.goTo(Step.COLUMNS);
        column("Soort").fieldProperty().set(TargetField.ORGANISATION_TAGS);

        model.goTo(Step.FILE);
        model.file().footerLine(3);
        model.goTo(Step.COLUMNS);

        assertThat(column("Soort").fieldProperty().get()).isEqualTo(TargetField.ORGANISATION_TAGS);
    }

    @Test
    void theFieldsChosenForADoubtfulRowAreTaken() {
        planWithDoubts();
        var doubt = doubt();
        doubt.fromFile(RecordField.NAME).set(true);

        model.plan().decide(doubt.update(), false);

        assertThat(row(2).decision()).isEqualTo(RowDecision.CHANGED);
        assertThat(row(2).changes()).extracting(change -> change.field()).contains(RecordField.NAME);
        assertThat(model.plan().selectedProperty().get().map(PlanRow::line)).contains(3);
    }

    @Test
    void aDoubtAboutAPersonAsksAboutThePerson() {
        office.affiliations.add(office.person("Piet", "de", "Groot"), office.organisation("Turnclub Lenig"), AffiliationDetails.ofRole("trainer"));
        choose(HEAD + "Bridgeclub Troef;sportvereniging;;;;Piet de Groot;\n");
        model.goTo(Step.COLUMNS);
        model.goTo(Step.PLAN);

        assertThat(doubt().isAboutPerson()).isTrue();
        assertThat(doubt().candidates()).extracting(Candidate::title).containsExactly("Piet de Groot");
    }

    @Test
    void valuesOfListsAreShownInWords() {
        assertThat(FieldValues.words(RecordField.STAGE, "IN_TALKS")).isEqualTo("In gesprek");
        assertThat(FieldValues.words(RecordField.CHANNEL, "CALL")).isEqualTo("telefoon");
        assertThat(FieldValues.words(RecordField.NOTE, " een\n twee ")).isEqualTo("een twee");
    }

    @Test
    void allDoubtsCanBeDecidedAtOnce() {
        planWithDoubts();

        model.plan().decide(Choice.NEW, true);

        assertThat(model.plan().openDoubts()).isEmpty();
        assertThat(plan().counts().newRows()).isEqualTo(2);
    }

    @Test
    void aDecisionCanBeTakenBack() {
        planWithDoubts();
        model.plan().decide(Choice.SKIP, false);
        model.plan().select(row(2));

        model.plan().takeBack();

        assertThat(row(2).isSkipped()).isFalse();
        assertThat(model.plan().isDecided(row(2))).isFalse();
    }

    @Test
    void whatIsDecidedWhileThePlanIsBroughtUpToDateIsDoneToo() {
        planWithDoubts();
        model.plan().updatingProperty().subscribe(updating -> {
            if (updating && model.plan().openDoubts().count() == 1) {
                model.plan().decide(Choice.SKIP, false);
            }
        });

        model.plan().decide(Choice.NEW, false);

        assertThat(row(2).decision()).isEqualTo(RowDecision.NEW);
        assertThat(row(3).isSkipped()).isTrue();
        assertThat(model.plan().updatingProperty().get()).isFalse();
    }

    @Test
    void decisionsAndMendedRowsAreStillThereAfterLookingAtTheColumns() {
        planWithDoubts();
        model.plan().decide(Choice.NEW, false);
        model.plan().select(row(4));
        model.plan().mend(4, List.of("Wandelclub De Zool", "sportclub"));
        model.goTo(Step.COLUMNS);
        column("Tel.").fieldProperty().set(TargetField.SKIP);

        model.goTo(Step.PLAN);

        assertThat(row(2).decision()).isEqualTo(RowDecision.NEW);
        assertThat(row(4).decision()).isEqualTo(RowDecision.NEW);
        assertThat(row(4).title()).isEqualTo("Wandelclub De Zool");
    }

    @Test
    void countsAndSearchNarrowTheRows() {
        planWithDoubts();

        model.plan().filterProperty().set(new RowFilter(Optional.of(RowDecision.DOUBTFUL), "kajuyt"));

        assertThat(model.plan().rows()).extracting(PlanRow::title).containsExactly("Buurthuis De Kajuyt");
    }

    @Test
    void savingWritesAndUndoingTakesItBack() {
        choose(HEAD + "Turnclub Lenig;sportclub;9990 AB;Beekerdam;;P. de Groot;\n");
        model.goTo(Step.COLUMNS);
        model.goTo(Step.PLAN);

        model.save();

        assertThat(model.stepProperty().get()).isEqualTo(Step.DONE);
        assertThat(partners("turnclub")).isEqualTo(1);
        model.undo();
        assertThat(partners("turnclub")).isZero();
        assertThat(model.history().runs().getFirst().state()).isEqualTo(RunState.UNDONE);
        assertThat(model.stepProperty().get()).isEqualTo(Step.FILE);
    }

    @Test
    void whatWasNotShownIsNotSaved() {
        choose(HEAD + "Turnclub Lenig;sportclub;9990 AB;Beekerdam;;P. de Groot;\nFanfare Eendracht;overig;9990 AB;Beekerdam;;;\n");
        model.goTo(Step.COLUMNS);
        model.goTo(Step.PLAN);
        office.organisation("Fanfare Eendracht");

        model.save();

        assertThat(model.stepProperty().get()).isEqualTo(Step.PLAN);
        assertThat(model.plan().differingProperty().get()).isEqualTo(1);
        assertThat(model.plan().selectedProperty().get().map(PlanRow::line)).contains(3);
        assertThat(partners("turnclub")).isZero();
        model.save();
        assertThat(model.stepProperty().get()).isEqualTo(Step.DONE);
        assertThat(partners("turnclub")).isEqualTo(1);
    }

    @Test
    void theSameListAgainHasNothingToSave() {
        var list = HEAD + "Turnclub Lenig;sportclub;9990 AB;Beekerdam;;P. de Groot;\n";
        choose(list);
        model.goTo(Step.COLUMNS);
        model.goTo(Step.PLAN);
        model.save();

        choose(list);
        model.goTo(Step.COLUMNS);
        model.goTo(Step.PLAN);

        assertThat(plan().counts().changesAnything()).isFalse();
        assertThat(plan().counts().sameRows()).isEqualTo(1);
    }

    @Test
    void refusedRowsAreKeptWithTheirReason() throws IOException {
        planWithDoubts();
        var out = folder.resolve("geweigerd.csv");
        files.file = Optional.of(out);

        model.keepRefused();

        assertThat(Files.readString(out)).contains("sportclub");
        assertThat(Files.readAllLines(out)).hasSize(2);
        assertThat(frame.toasts().shown()).hasSize(1);
    }

    @Test
    void anUnsavedPlanIsUnfinishedUntilItIsSaved() {
        planWithDoubts();
        assertThat(model.isUnfinished()).isTrue();

        model.plan().decide(Choice.NEW, true);
        model.save();

        assertThat(model.isUnfinished()).isFalse();
    }

    private void planWithDoubts() {
        office.organisation("Buurthuis De Kajuit");
        office.organisation("Wijkvereniging Molenwijk");
        choose(HEAD + "Buurthuis De Kajuyt;sportvereniging;9990 AB;Beekerdam;0199-550777;;\nWijkvereniging Molenwyk;sportvereniging;9990 AC;Beekerdam;;;\n;sportclub;;;;;\n");
        model.goTo(Step.COLUMNS);
        model.goTo(Step.PLAN);
    }

    private DoubtViewModel doubt() {
        return new DoubtViewModel(plan().candidates(model.plan().selectedProperty().get().orElseThrow()), plan().mapping());
    }

    private ImportPlan plan() {
        return model.plan().planProperty().get().orElseThrow();
    }

    private PlanRow row(int line) {
        return plan().row(line).orElseThrow();
    }

    private int partners(String text) {
        return office.directory.partners(Query.all(PartnerSort.NAME).withText(text)).rows().size();
    }

    private ImportColumn column(String name) {
        return model.columns().columns().stream().filter(column -> column.name().equals(name)).findFirst().orElseThrow();
    }

    private void choose(String contents) {
        choose(write(contents, StandardCharsets.UTF_8));
    }

    private void choose(Path file) {
        files.file = Optional.of(file);
        model.choose();
    }

    private Path write(String contents, Charset charset) {
        try {
            return Files.writeString(folder.resolve("lijst.csv"), contents, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
