package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.transfer.mapping.ExistingValue;
import nl.buurtbrug.domain.transfer.plan.Choice;
import nl.buurtbrug.domain.transfer.plan.ImportPlan;
import nl.buurtbrug.domain.transfer.plan.PlanCounts;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.testing.RandomList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportPropertyTest {

    /// Every table that an import writes to, without the versions: those count changes, also the one that takes a change back.
    private static final Map<String, String> TABLES = new TreeMap<>(Map.of(
            "organisation", "id, name, kind_id, visiting_street, visiting_house_number, visiting_postcode, visiting_city, postal_street, postal_house_number, postal_postcode,"
                    + " postal_city, neighbourhood_id, email, phone, website, kvk, owner_id, contact_interval_days, note, source, sample, archived_at",
            "partnership_phase", "id, organisation_id, stage, from_date, reason",
            "organisation_tag", "organisation_id, tag_id",
            "tag", "id, name",
            "organisation_kind", "id, name, active",
            "person", "id, first_name, prefix, last_name, emails, phones, preferred_channel, note, source, archived_at",
            "affiliation", "id, person_id, organisation_id, role, from_date, until_date, main_contact, key_figure"));

    @TempDir
    private Path folder;
    private ImportOffice office;

    @BeforeEach
    void openOffice() {
        office = new ImportOffice(folder);
    }

    private static String[] list(long seed) {
        return new RandomList(seed).lines(60).toArray(String[]::new);
    }

    private Map<String, List<String>> dump() {
        var dump = new TreeMap<String, List<String>>();
        office.office.database.write(session -> TABLES.forEach((table, columns) -> {
            var rows = new ArrayList<String>();
            session.createNativeQuery("select " + columns + " from " + table, Object[].class).getResultList().forEach(row -> rows.add(Arrays.toString(row)));
            rows.sort(null);
            dump.put(table, rows);
        }));
        return dump;
    }

    private static int sum(PlanCounts counts) {
        return Arrays.stream(RowDecision.values()).mapToInt(counts::rowsOf).sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyRowIsCountedOnce(long seed) {
        office.run(list(seed + 100));

        var counts = office.plan(list(seed)).counts();

        assertThat(sum(counts)).isEqualTo(counts.rows()).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatWasKeptIsTheSameTheSecondTime(long seed) {
        var lines = list(seed);
        var first = office.plan(lines);
        office.run(first);

        var second = office.plan(lines);

        var kept = first.rows().stream().filter(row -> row.decision() != RowDecision.DOUBTFUL && row.decision() != RowDecision.REFUSED).map(PlanRow::line).toList();
        assertThat(second.rows().stream().filter(row -> kept.contains(row.line()))).allSatisfy(row ->
                assertThat(row.decision()).as(row.line() + " " + row.cells() + row.changes() + row.reasons()).isEqualTo(RowDecision.SAME));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void decidingOneByOneComesDownToTheSameAsAllAtOnce(long seed) {
        office.run(list(seed + 100));
        var oneByOne = office.plan(list(seed));
        for (var doubt = nextDoubt(oneByOne); doubt.isPresent(); doubt = nextDoubt(oneByOne)) {
            oneByOne = oneByOne.with(oneByOne.resolutions().decided(doubt.get(), choice(doubt.get())));
        }

        var allAtOnce = office.imports.plan(oneByOne.source(), oneByOne.mapping(), oneByOne.resolutions(), Progress.UNWATCHED);

        assertThat(oneByOne.differing(allAtOnce)).isEmpty();
        assertThat(oneByOne.counts()).isEqualTo(allAtOnce.counts());
    }

    private static Optional<PlanRow> nextDoubt(ImportPlan plan) {
        return plan.rows(RowDecision.DOUBTFUL).stream().filter(row -> !row.isSkipped()).findFirst();
    }

    private static Choice choice(PlanRow row) {
        return List.of(Choice.NEW, Choice.LIKELIEST, Choice.SKIP).get(row.line() % 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aChoiceForAllLeavesNoDoubt(long seed) {
        office.run(list(seed + 100));
        var plan = office.plan(list(seed));

        assertThat(plan.with(plan.resolutions().otherwise(Choice.NEW)).counts().doubtfulRows()).isZero();
        assertThat(plan.with(plan.resolutions().otherwise(Choice.LIKELIEST)).counts().doubtfulRows()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoingGivesBackExactlyWhatThereWas(long seed) {
        office.run(list(seed + 100));
        var before = dump();
        var plan = office.plan(ExistingValue.OVERWRITE, list(seed));
        var run = office.run(plan.with(plan.resolutions().otherwise(seed % 2 == 0 ? Choice.NEW : Choice.LIKELIEST))).run();

        var undone = (UndoResult.Undone) office.imports.undo(run);

        assertThat(undone.kept()).isEmpty();
        assertThat(dump()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothingThatWasThereIsEverEmptiedByDefault(long seed) {
        office.run(list(seed + 100));
        var before = office.office.organisations.rows();

        office.run(list(seed));

        var after = office.office.organisations.rows();
        assertThat(before).allSatisfy(row -> assertThat(after).anySatisfy(now -> {
            assertThat(now.id()).isEqualTo(row.id());
            assertThat(List.of(now.name(), row.phone().isEmpty() ? "" : now.phone(), row.email().isEmpty() ? "" : now.email()))
                    .containsExactly(row.name(), row.phone(), row.email());
        }));
    }
}
