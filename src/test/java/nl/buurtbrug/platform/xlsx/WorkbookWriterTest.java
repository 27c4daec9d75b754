package nl.buurtbrug.platform.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import nl.buurtbrug.platform.table.TableLines;
import nl.buurtbrug.platform.table.TableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {

    private static final List<String> HEADER = List.of("Naam", "=Telefoon", "Code");

    @TempDir
    private Path folder;

    private static String sheet(Path file) throws Exception {
        return part(file, "xl/worksheets/sheet1.xml");
    }

    private static String part(Path file, String name) throws Exception {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void anyTitleNamesTheSheetAsFarAsItMayAndStandsAboveItOnPaper() throws Exception {
        var file = folder.resolve("list.xlsx");

        WorkbookWriter.write(file, "'Sport & spel/[school]: wat loopt er in de wijken", HEADER, List.of());
        assertThat(part(file, "xl/workbook.xml")).contains("name=\"Sport &amp; spel school wat loopt e\"");
        assertThat(sheet(file)).contains("Sport &amp;&amp; spel/[school]: wat loopt er in de wijken");

        WorkbookWriter.write(file, "[?]", HEADER, List.of());
        assertThat(part(file, "xl/workbook.xml")).contains("name=\"Buurtbrug\"");
    }

    @Test
    void everyTextReadsBackAsItWasWritten() {
        var rows = List.of(
                List.of("Café 't Hoekje & <b>", "+31 6 12345678", "0012"),
                List.of("=1+1", "@SUM(A1)", "-2+3"),
                List.of("'=1+1", "\uFF1D1", "1,50"),
                List.of("regel een\nregel twee", " rand ", "_x000D_"),
                List.of("'", "''=x", "😀 مرحبا"));
        var file = folder.resolve("list.xlsx");

        WorkbookWriter.write(file, "Lijst", HEADER, rows);

        try (var back = WorkbookRows.open(file, "Lijst", new TableLines(1, 1, 0))) {
            assertThat(back.header()).isEqualTo(HEADER);
            assertThat(back.iterator()).toIterable().extracting(TableRow::cells).isEqualTo(rows);
        }
    }

    @Test
    void noCellIsAFormulaOrANumber() throws Exception {
        var file = folder.resolve("list.xlsx");

        WorkbookWriter.write(file, "Lijst", HEADER, List.of(List.of("=HYPERLINK(\"http://x.example\")", "0612345678", "12")));

        assertThat(sheet(file)).doesNotContain("<f>", "<v>").contains("apos;=HYPERLINK", "0612345678");
    }

    @Test
    void theHeaderStaysInSightAndColumnsAreAsWideAsTheirTexts() throws Exception {
        var file = folder.resolve("list.xlsx");

        WorkbookWriter.write(file, "Lijst", HEADER, List.of(List.of("x".repeat(30), "y", "z".repeat(500))));

        assertThat(sheet(file)).contains("ySplit=\"1\"", "state=\"frozen\"", "width=\"32.0\"", "width=\"60.0\"");
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOutAndTheRestStays() {
        var file = folder.resolve("list.xlsx");

        WorkbookWriter.write(file, "Lijst", HEADER, List.of(List.of("a\u0001b\0c", "\uD800x", "d\r\ne")));

        try (var back = WorkbookRows.open(file, "Lijst", new TableLines(1, 1, 0))) {
            assertThat(back.iterator()).toIterable().extracting(TableRow::cells).containsExactly(List.of("abc", "x", "d\ne"));
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenToLeavesWhatWasThere() throws Exception {
        Files.createDirectory(folder.resolve("list.xlsx"));

        assertThatThrownBy(() -> WorkbookWriter.write(folder.resolve("list.xlsx"), "Lijst", HEADER, List.of())).isInstanceOf(UncheckedIOException.class);
        assertThat(folder).isDirectoryContaining(each -> Files.isDirectory(each)).isDirectoryNotContaining("glob:**.draft");
    }
}
