package nl.buurtbrug.ui.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.testing.Town;
import nl.buurtbrug.ui.common.ShownColumn;
import nl.buurtbrug.ui.common.TableFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerFilesTest {

    private static final List<ShownColumn<PartnerSummary>> COLUMNS = List.of(new ShownColumn<>("Naam", PartnerSummary::name),
            new ShownColumn<>("Sinds", row -> Formats.date(row.since())), new ShownColumn<>("Postcode", row -> row.address().postcode()));

    private final Desk desk = new Desk();
    private OrganisationListViewModel model;

    @TempDir
    private Path folder;

    @BeforeEach
    void openTheList() {
        new Town(desk.office);
        model = new OrganisationListViewModel(desk.services, desk.frame, "");
        model.views().load();
    }

    private Path file(String name) {
        desk.files.file = Optional.of(folder.resolve(name));
        return folder.resolve(name);
    }

    @Test
    void theListIsSavedAsItIsSeen() throws IOException {
        var file = file("lijst.csv");
        model.list().searchProperty().set("meerkoeten");
        model.files().saveShown(TableFormat.CSV, false, COLUMNS);

        assertThat(Files.readString(file)).isEqualTo("\uFEFFNaam;Sinds;Postcode\r\ns.v. De Meerkoeten;12 mrt 2025;9990 AB\r\n");
        assertThat(desk.toast()).isEqualTo("De lijst is opgeslagen. Er staat 1 rij in.");
    }

    @Test
    void onlyTheTickedRowsAreSavedAlsoWhenTheFilterHidesThem() throws IOException {
        var file = file("lijst.csv");
        model.list().ticks().tickAll(model.list().ids().subList(0, 2));
        model.list().searchProperty().set("meerkoeten");
        model.files().saveShown(TableFormat.CSV, true, COLUMNS);

        assertThat(Files.readAllLines(file)).hasSize(3).noneMatch(line -> line.contains("Meerkoeten"));
    }

    @Test
    void aNameWithoutItsEndGetsItAndTheFolderCanBeOpened() {
        file("lijst");
        model.files().save(TableFormat.WORKBOOK, false, model::inFull);

        assertThat(folder.resolve("lijst.xlsx")).exists();
        desk.toasts.shown().getFirst().next().getLast().action().run();
        assertThat(desk.outside.opened).contains(folder.toUri());
    }

    @Test
    void theFileIsCalledAfterTheView() {
        assertThat(model.files().fileName("csv")).isEqualTo("Partners 2026-11-23.csv");
        model.views().deeds().nameNew();
        var naming = model.views().deeds().namingProperty().get().orElseThrow();
        naming.nameProperty().set("Sport: wat loopt er?");
        naming.keep();

        assertThat(model.files().fileName("xlsx")).isEqualTo("Sport wat loopt er 2026-11-23.xlsx");
    }

    @Test
    void whatCannotBeSavedIsSaidAndWhatWasThereStays() throws IOException {
        var taken = Files.createDirectories(folder.resolve("lijst.csv").resolve("in"));
        file("lijst.csv");
        model.files().saveShown(TableFormat.CSV, false, COLUMNS);

        assertThat(desk.toast()).startsWith("De lijst is niet opgeslagen.");
        assertThat(taken).exists();
        assertThat(desk.toasts.shown().getFirst().next()).hasSize(1);
    }

    @Test
    void whoChoosesNoPlaceSavesNothing() {
        model.files().saveShown(TableFormat.CSV, false, COLUMNS);

        assertThat(folder).isEmptyDirectory();
        assertThat(desk.toast()).isEmpty();
    }
}
