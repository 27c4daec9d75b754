package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.transfer.file.SheetFormat;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.testing.RawWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportWorkbookTest {

    @TempDir
    private Path folder;

    private ImportOffice office;
    private Path file;

    @BeforeEach
    void writeTheWorkbook() {
        office = new ImportOffice(folder);
        file = new RawWorkbook()
                .sheet("Leden", row(1, "Voornaam", "Achternaam") + row(2, "Aylin", "Demir"))
                .sheet("Partners", row(1, "Partners 2026") + row(4, "Organisatie", "Plaats", "KvK", "Telefoon", "E-mail")
                        + "<row r=\"5\">" + text("Vlietland") + text("Beekerdam") + number(1, "991207") + number(2, "199550123") + text("info@vlietland.example") + "</row>"
                        + row(7, "De Brug", "Beekerdam", "", "", "geen adres@"))
                .formats("00000000", "0000000000").write(folder.resolve("partners.xlsx"));
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String number(int style, String number) {
        return "<c s=\"" + style + "\"><v>" + number + "</v></c>";
    }

    private static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + java.util.Arrays.stream(cells).map(ImportWorkbookTest::text).reduce("", String::concat) + "</row>";
    }

    @Test
    void theListIsFoundAndItsRowsHaveTheNumbersOfTheSheet() {
        var source = office.imports.open(file);
        var plan = office.plan(file);

        assertThat(source.format()).isInstanceOfSatisfying(SheetFormat.class, format -> assertThat(format.sheet()).isEqualTo("Partners"));
        assertThat(source.format().headerLine()).isEqualTo(4);
        assertThat(plan.rows()).extracting(PlanRow::line).containsExactly(5, 7);
        assertThat(plan.rows()).extracting(PlanRow::decision).containsExactly(RowDecision.NEW, RowDecision.REFUSED);
    }

    @Test
    void zerosThatOnlyTheFormatShowsAreKept() {
        office.imports.run(office.plan(file), 0, Progress.UNWATCHED);

        var organisations = office.office.organisations;
        var details = organisations.get(organisations.rows().getFirst().id());
        assertThat(details.kvk()).isEqualTo("00991207");
        assertThat(details.phone().replaceAll("\\D", "")).isEqualTo("0199550123");
    }

    @Test
    void theImportKeepsTheHashOfTheBytes() throws Exception {
        office.imports.run(office.plan(file), 0, Progress.UNWATCHED);

        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        assertThat(office.imports.history()).singleElement().satisfies(run -> assertThat(run.sha256()).isEqualTo(hash));
    }

    @Test
    void anotherSheetIsReadWhenItIsChosen() {
        var source = office.imports.open(file).withSheet("Leden");

        assertThat(source.headers()).containsExactly("Voornaam", "Achternaam");
        assertThat(source.withEncoding("windows-1252")).isSameAs(source);
    }

    @Test
    void theRefusedRowsAreAListAsOfATextTable() throws Exception {
        var refused = folder.resolve("refused.csv");

        office.plan(file).writeRefused(refused);

        assertThat(Files.readString(refused)).contains("Organisatie;Plaats;KvK;Telefoon;E-mail;").contains("De Brug").doesNotContain("Vlietland");
    }
}
