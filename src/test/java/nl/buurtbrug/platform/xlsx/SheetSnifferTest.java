package nl.buurtbrug.platform.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import nl.buurtbrug.platform.table.TableLines;
import nl.buurtbrug.testing.RawWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetSnifferTest {

    private static final Set<String> KNOWN = Set.of("Naam", "E-mail", "Plaats");

    @TempDir
    private Path folder;

    private SheetTable detect(RawWorkbook workbook) {
        return SheetSniffer.detect(workbook.write(folder.resolve("list.xlsx")), KNOWN::contains);
    }

    private static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (var cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row + "</row>";
    }

    private static String list(int from) {
        return row(from, "Naam", "E-mail", "Plaats") + row(from + 1, "Vlietland", "info@vlietland.example", "Beekerdam") + row(from + 2, "De Brug", "x@brug.example", "Beekerdam")
                + row(from + 3, "Zon", "zon@zon.example", "Oost");
    }

    @Test
    void theSheetWithTheMostKnownColumnsIsTheList() {
        var notes = IntStream.rangeClosed(1, 30).mapToObj(number -> row(number, "Toelichting " + number)).reduce("", String::concat);

        var found = detect(new RawWorkbook().sheet("Uitleg", notes).sheet("Partners", list(1)).sheet("Codes", row(1, "Naam", "x") + row(2, "a", "b")));

        assertThat(found.sheet()).isEqualTo("Partners");
        assertThat(found.sheets()).extracting(SheetName::name).containsExactly("Uitleg", "Partners", "Codes");
    }

    @Test
    void aHiddenSheetIsTakenOnlyWhenNothingElseIsThere() {
        var beside = detect(new RawWorkbook().hidden("Oud", list(1)).sheet("Nu", row(1, "Naam", "Telefoon") + row(2, "Vlietland", "0199 550 123")));
        var alone = detect(new RawWorkbook().hidden("Oud", list(1)).sheet("Leeg", ""));

        assertThat(beside.sheet()).isEqualTo("Nu");
        assertThat(alone.sheet()).isEqualTo("Oud");
        assertThat(alone.sheets().getFirst().hidden()).isTrue();
    }

    @Test
    void titlesAboveAndTotalsBelowAreNoRows() {
        var found = detect(RawWorkbook.of(row(1, "Ledenlijst 2026") + row(2, "Peildatum 1 januari") + list(4) + row(9, "Totaal: 3")));

        assertThat(found.lines()).isEqualTo(new TableLines(4, 4, 9));
    }
}
