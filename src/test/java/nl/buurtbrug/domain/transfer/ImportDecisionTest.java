package nl.buurtbrug.domain.transfer;

import static nl.buurtbrug.domain.transfer.plan.RowDecision.CHANGED;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.DOUBTFUL;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.NEW;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.REFUSED;
import static nl.buurtbrug.domain.transfer.plan.RowDecision.SAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.domain.transfer.mapping.RecordField;
import nl.buurtbrug.domain.transfer.plan.Candidate;
import nl.buurtbrug.domain.transfer.plan.Choice;
import nl.buurtbrug.domain.transfer.plan.FieldChange;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportDecisionTest {

    private static final String HEADER = "Naam organisatie;Postcode;Plaats;KvK-nummer;E-mail organisatie";

    @TempDir
    private Path folder;
    private ImportOffice office;

    @BeforeEach
    void openOffice() {
        office = new ImportOffice(folder);
    }

    private ImportPlan doubtfulPlan() {
        office.run(HEADER, "Buurthuis De Kastanje;9990 AB;Beekerdam;;");
        return office.plan(HEADER, "Buurthuis De Kastanie;9990 AB;Beekerdam;12345678;k@kastanje.example", "Buurthuis De Kastanie;9990 AB;Beekerdam;;");
    }

    @Test
    void aDoubtfulRowAddedAsNewIsKnownToTheRowsAfterIt() {
        var plan = doubtfulPlan();

        var decided = plan.with(plan.resolutions().decided(plan.rows().getFirst(), Choice.NEW));

        assertThat(ImportOffice.decisions(plan)).containsExactly(DOUBTFUL, DOUBTFUL);
        assertThat(ImportOffice.decisions(decided)).containsExactly(NEW, SAME);
    }

    @Test
    void aDoubtfulRowCanBeLeftOutAndStaysCounted() {
        var plan = doubtfulPlan();

        var decided = plan.with(plan.resolutions().decided(plan.rows(), Choice.SKIP));

        assertThat(decided.counts().doubtfulRows()).isEqualTo(2);
        assertThat(decided.rows()).allMatch(PlanRow::isSkipped);
    }

    @Test
    void aCandidateIsUpdatedWithTheFieldsThatWereChosen() {
        var plan = doubtfulPlan();
        var row = plan.rows().getFirst();

        office.run(plan.with(plan.resolutions().decided(row, new Choice.Update(plan.candidates(row).getFirst().key(), Set.of(RecordField.KVK)))));

        assertThat(office.office.organisations.rows()).singleElement().extracting(OrganisationRow::name, OrganisationRow::kvk, OrganisationRow::email)
                .containsExactly("Buurthuis De Kastanje", "12345678", "");
    }

    @Test
    void theStageFollowsTheChoiceToo() {
        office.run(HEADER + ";Fase", "Buurthuis De Kastanje;9990 AB;Beekerdam;;;benaderd");
        var plan = office.plan(HEADER + ";Fase", "Buurthuis De Kastanie;9990 AB;Beekerdam;;;actief");
        var row = plan.rows().getFirst();
        var candidate = plan.candidates(row).getFirst();

        var left = plan.with(plan.resolutions().decided(row, new Choice.Update(candidate.key(), Set.of())));
        var taken = plan.with(plan.resolutions().decided(row, new Choice.Update(candidate.key(), Set.of(RecordField.STAGE))));

        assertThat(candidate.fields()).contains(new Candidate.FieldComparison(RecordField.STAGE, "ACTIVE", "APPROACHED", false));
        assertThat(ImportOffice.decisions(left)).containsExactly(SAME);
        assertThat(taken.rows().getFirst().changes()).containsExactly(new FieldChange(RecordField.STAGE, "APPROACHED", "ACTIVE"));
    }

    @Test
    void anEmptyValueThatWasChosenEmpties() {
        office.run(HEADER, "Buurthuis De Kastanje;9990 AB;Beekerdam;;k@kastanje.example");
        var plan = office.plan(ExistingValue.MAY_EMPTY, HEADER, "Buurthuis De Kastanie;9990 AB;Beekerdam;;");
        var row = plan.rows().getFirst();

        office.run(plan.with(plan.resolutions().decided(row, new Choice.Update(plan.candidates(row).getFirst().key(), Set.of(RecordField.EMAIL)))));

        assertThat(office.office.organisations.rows()).extracting(OrganisationRow::name, OrganisationRow::email)
                .containsExactly(tuple("Buurthuis De Kastanje", ""));
    }

    @Test
    void cancellingHalfWayWritesNothing() {
        var rows = IntStream.range(0, 1200).mapToObj(i -> "Club nummer " + i + ";;Beekerdam;;");
        var plan = office.plan(Stream.concat(Stream.of(HEADER), rows).toArray(String[]::new));

        assertThatThrownBy(() -> office.imports.run(plan, 0, cancelledAfter(1000))).isInstanceOf(CancellationException.class);

        assertThat(office.office.organisations.rows()).isEmpty();
        assertThat(office.imports.history()).isEmpty();
        assertThat(office.run(plan).counts().newOrganisations()).isEqualTo(1200);
    }

    @Test
    void planningAgainBecauseRecordsWereChangedShowsProgressAndCanBeCancelled() {
        var rows = IntStream.range(0, 2500).mapToObj(i -> "Club nummer " + i + ";;Beekerdam;;");
        var plan = office.plan(Stream.concat(Stream.of(HEADER), rows).toArray(String[]::new));
        office.run(HEADER, "Club nummer 7;;Beekerdam;;");

        assertThatThrownBy(() -> office.imports.run(plan, 0, cancelledAfter(1000))).isInstanceOf(CancellationException.class);

        assertThat(office.office.organisations.rows()).hasSize(1);
    }

    private static Progress cancelledAfter(long most) {
        return new Progress() {

            private long reached;

            @Override
            public void done(long done, long total) {
                reached = done;
            }

            @Override
            public boolean cancelled() {
                return reached >= most;
            }
        };
    }

    @Test
    void allDoubtsCanBeSettledAtOnceInFavourOfTheLikeliest() {
        var plan = doubtfulPlan();

        var decided = plan.with(plan.resolutions().decided(plan.rows(DOUBTFUL), Choice.LIKELIEST));

        assertThat(ImportOffice.decisions(decided)).containsExactly(CHANGED, SAME);
    }

    @Test
    void aDecisionCanBeTakenBack() {
        var plan = doubtfulPlan();

        var decided = plan.with(plan.resolutions().decided(plan.rows().getFirst(), Choice.NEW));

        assertThat(ImportOffice.decisions(decided.with(decided.resolutions().undecided(decided.rows().getFirst())))).containsExactly(DOUBTFUL, DOUBTFUL);
    }

    @Test
    void aRefusedRowCanBeMended() {
        var plan = office.plan(HEADER, "De Brug;9990 AB;Beekerdam;123;", "De Sluis;9990 AB;Beekerdam;;");

        var mended = plan.with(plan.resolutions().mended(2, List.of("De Brug", "9990 AB", "Beekerdam", "12345678", "")));

        assertThat(ImportOffice.decisions(plan)).containsExactly(REFUSED, NEW);
        assertThat(ImportOffice.decisions(mended)).containsExactly(NEW, NEW);
    }

    @Test
    void refusedRowsAreSavedWithTheirReasonAndCanBeImportedAgain() throws Exception {
        var plan = office.plan(HEADER, "De Brug;99;Beekerdam;;", "De Sluis;9990 AB;Beekerdam;;", ";9990 AB;Beekerdam;;");
        var file = folder.resolve("geweigerd.csv");

        plan.writeRefused(file);

        assertThat(Files.readString(file)).contains("De Brug;99;Beekerdam;;").contains("Reden").doesNotContain("De Sluis");
        assertThat(office.plan(file).counts().refusedRows()).isEqualTo(2);
    }

    @Test
    void nothingIsWrittenWhenSomethingElseWouldHappenThanWasShown() {
        var plan = office.plan(HEADER, "De Brug;9990 AB;Beekerdam;;", "De Sluis;9990 AB;Beekerdam;;");
        office.run(HEADER, "De Brug;9990 AB;Beekerdam;;");

        var result = office.imports.run(plan, 0, Progress.UNWATCHED);

        assertThat(office.office.organisations.rows()).hasSize(1);
        var now = ((ImportResult.Outdated) result).plan();
        assertThat(now.differing(plan)).extracting(PlanRow::line).containsExactly(2);
        assertThat(office.run(now).counts().newRows()).isOne();
    }

    @Test
    void anotherOldValueIsSomethingElseThanWasShown() {
        office.run(HEADER, "De Brug;9990 AB;Beekerdam;;a@brug.example");
        var plan = office.plan(ExistingValue.OVERWRITE, HEADER, "De Brug;9990 AB;Beekerdam;;b@brug.example");
        office.run(office.plan(ExistingValue.OVERWRITE, HEADER, "De Brug;9990 AB;Beekerdam;;c@brug.example"));

        assertThat(office.imports.run(plan, 0, Progress.UNWATCHED)).isInstanceOf(ImportResult.Outdated.class);
        assertThat(office.office.organisations.rows()).extracting(OrganisationRow::email).containsExactly("c@brug.example");
    }

    @Test
    void aChangeThatHasNothingToDoWithTheListDoesNotStopIt() {
        var plan = office.plan(HEADER, "De Brug;9990 AB;Beekerdam;;");
        office.office.organisation("De Sluis");

        assertThat(office.run(plan).counts().newRows()).isOne();
    }
}
