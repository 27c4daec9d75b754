package nl.buurtbrug.platform.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.platform.table.TableLines;
import nl.buurtbrug.platform.table.TableRow;
import nl.buurtbrug.platform.table.UnreadableTable.Reason;
import nl.buurtbrug.platform.table.UnreadableTable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class CsvRowsTest {

    private static final CsvDialect PLAIN = CsvDialect.of(UTF_8, ',').withHeaderLine(0);

    @TempDir
    private Path folder;

    @Test
    void aRowKnowsTheLineOnWhichItStarts() {
        var rows = read("a,\"b\nc\",d\n\n\ne,f,g\r\nh,i,j\rk,l,m\r\r\nn", PLAIN);

        assertThat(rows).extracting(TableRow::line).containsExactly(1, 5, 6, 7, 8);
        assertThat(rows.getFirst().cells()).containsExactly("a", "b\nc", "d");
    }

    @Test
    void everyLineEndIsUnderstood() {
        for (var end : List.of("\n", "\r", "\r\n", "\r\r\n")) {
            var rows = read("a,b" + end + "c,\"d" + end + "e\"" + end + end + "f,g", PLAIN);

            assertThat(rows).extracting(TableRow::cells).as(end.replace("\r", "CR").replace("\n", "LF"))
                    .containsExactly(List.of("a", "b"), List.of("c", "d" + end + "e"), List.of("f", "g"));
            assertThat(rows).extracting(TableRow::line).containsExactly(1, 2, 5);
        }
    }

    @Test
    void shortAndLongRowsAndLeadingZerosStayAsTheyAre() {
        var rows = read("a,b,c\n007\n1,2,3,4,\n,,\n", PLAIN);

        assertThat(rows).extracting(TableRow::cells)
                .containsExactly(List.of("a", "b", "c"), List.of("007"), List.of("1", "2", "3", "4", ""), List.of("", "", ""));
        assertThat(rows.getLast().isBlank()).isTrue();
        assertThat(rows.get(1).cell(2)).isEmpty();
    }

    @Test
    void backslashesAreText() {
        assertThat(read("C:\\dir\\,\"C:\\new\\\",\\n\n", PLAIN).getFirst().cells()).containsExactly("C:\\dir\\", "C:\\new\\", "\\n");
    }

    @Test
    void aDialectWithAnEscapeReadsEscapedQuotes() {
        var escaped = new CsvDialect(UTF_8, new CsvMarks(',', '"', '\\'), TableLines.ALL);

        assertThat(read("\"De \\\"Brug\\\", Utrecht\",\"a\\\\b\"\n", escaped).getFirst().cells()).containsExactly("De \"Brug\", Utrecht", "a\\b");
    }

    @Test
    void carelessQuotingIsReadAsItWasMeant() {
        assertThat(read("a, \"b, c\" ,d\n", PLAIN).getFirst().cells()).containsExactly("a", "b, c", "d");
        assertThat(read("\"De Brug\" vereniging,Utrecht\n", PLAIN).getFirst().cells()).containsExactly("\"De Brug\" vereniging", "Utrecht");
        assertThat(read("\"Vereniging \"De Brug\", Utrecht\",x\n", PLAIN).getFirst().cells()).contains("x");
        assertThat(read("5\" pijp,12\"\" buis\n", PLAIN).getFirst().cells()).containsExactly("5\" pijp", "12\"\" buis");
        assertThat(read("\"$57.75,Running Vest,\"Light, soft\",x\n", PLAIN).getFirst().cells()).containsExactly("\"$57.75", "Running Vest", "Light, soft", "x");
        assertThat(read("\"\"10028\"\",\"\"\"a\"\"\",\"\"\n", PLAIN).getFirst().cells()).containsExactly("\"\"10028\"\"", "\"a\"", "");
    }

    @Test
    void withoutAQuoteCharacterQuotesAreText() {
        assertThat(read("\"a\",\"b\"\n", PLAIN.withQuote(CsvMarks.NONE)).getFirst().cells()).containsExactly("\"a\"", "\"b\"");
    }

    @Test
    void aRowBetweenQuotesAsAWholeIsTakenOutOfThem() {
        assertThat(read("\"De Brug,\"\"Utrecht, centrum\"\",x\"\n", PLAIN.withQuote(CsvMarks.NONE)).getFirst().cells()).containsExactly("De Brug", "Utrecht, centrum", "x");
    }

    @Test
    void theUtf8InAFileOfWindowsTextIsReadAsItWasMeant() throws IOException {
        var file = Files.write(folder.resolve("mixed.csv"), new byte[] {'C', 'a', 'f', (byte) 0xC3, (byte) 0xA9, ',', 'Z', 'o', (byte) 0xEB, '\n'});

        try (var rows = CsvRows.open(file, PLAIN.withCharset(Charset.forName("windows-1252")))) {
            assertThat(rows.iterator().next().cells()).containsExactly("Café", "Zoë");
        }
    }

    @Test
    void theHeaderTheLinesAboveAndTheLinesBelowAreNoRows() {
        var file = write("Ledenlijst\n\"not closed\n\nnaam,plaats\nDe Brug,Utrecht\nTotaal,1\n");

        try (var rows = CsvRows.open(file, PLAIN.withHeaderLine(4).withFooterLine(6))) {
            assertThat(rows.header()).containsExactly("naam", "plaats");
            assertThat(rows).containsExactly(new TableRow(5, List.of("De Brug", "Utrecht")));
        }
    }

    @Test
    void theMarkAtTheStartAndZeroCharactersAreNoText() {
        assertThat(read("\uFEFFa,b\0c\n", PLAIN).getFirst().cells()).containsExactly("a", "bc");
    }

    @Test
    void aGuardAgainstFormulasIsTakenAway() {
        assertThat(read("'=1+1,'s-Gravenhage,''@x\n", PLAIN).getFirst().cells()).containsExactly("=1+1", "'s-Gravenhage", "'@x");
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldByItsLineSoon() throws IOException {
        var file = folder.resolve("large.csv");
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write("name,city\n\"De Brug,Utrecht\n");
            repeat(writer, "Stichting zonder aanhalingstekens,Utrecht\n", 500_000);
        }

        var refusal = refusal(file, PLAIN);

        assertThat(refusal.reason()).isEqualTo(Reason.QUOTE_NOT_CLOSED);
        assertThat(refusal.line()).isEqualTo(2);
    }

    @Test
    void aQuoteThatTakesRowsIntoItsCellIsToldByItsLine() {
        var file = write("naam,straat,plaats,leden\n\"De Brug,Weg 1,Utrecht,12\n" + "De Poort,Laan 2,Zeist,5\n".repeat(4) + "De Hoek\",Weg 1,Utrecht,12\n");

        assertThat(refusal(file, PLAIN)).extracting(UnreadableTable::reason, UnreadableTable::line).containsExactly(Reason.QUOTE_NOT_CLOSED, 2);
        assertThat(CsvSniffer.detect(file).quote()).isEqualTo(CsvMarks.NONE);
    }

    @Test
    void aLongNoteInACellIsRead() {
        var note = "Gebeld, komt terug\n".repeat(300);

        assertThat(read("naam,notitie,plaats\nDe Brug,\"" + note + "\",Utrecht\n", PLAIN).getLast().cells()).containsExactly("De Brug", note, "Utrecht");
    }

    @Test
    void aGiantCellAndAGiantRowAreToldByTheirLine() throws IOException {
        var cell = folder.resolve("cell.csv");
        var wide = folder.resolve("wide.csv");
        var quotedWide = folder.resolve("quoted.csv");
        try (var one = Files.newBufferedWriter(cell); var two = Files.newBufferedWriter(wide); var three = Files.newBufferedWriter(quotedWide)) {
            one.write("a,b\n1,");
            repeat(one, "x".repeat(1000), 5000);
            two.write("a,b\n\n");
            repeat(two, "1,", 20_000);
            three.write("\"a\"");
            repeat(three, ",\"b\"", 20_000);
        }

        assertThat(refusal(cell, PLAIN)).extracting(UnreadableTable::reason, UnreadableTable::line).containsExactly(Reason.CELL_TOO_LARGE, 2);
        assertThat(refusal(wide, PLAIN)).extracting(UnreadableTable::reason, UnreadableTable::line).containsExactly(Reason.TOO_MANY_COLUMNS, 3);
        assertThat(refusal(quotedWide, PLAIN)).extracting(UnreadableTable::reason, UnreadableTable::line).containsExactly(Reason.TOO_MANY_COLUMNS, 1);
    }

    private static void repeat(Writer writer, String text, int times) throws IOException {
        for (int count = 0; count < times; count++) {
            writer.write(text);
        }
    }

    @Test
    void whatIsNoTextTableHasItsOwnReason() throws IOException {
        assertThat(refusal(Files.write(folder.resolve("empty.csv"), new byte[0]), PLAIN).reason()).isEqualTo(Reason.EMPTY);
        assertThat(refusal(folder, PLAIN).reason()).isEqualTo(Reason.DIRECTORY);
        assertThat(refusal(folder.resolve("gone.csv"), PLAIN).reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(refusal(bytes("png.csv", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR"), PLAIN).reason()).isEqualTo(Reason.PICTURE);
        assertThat(refusal(bytes("unknown.csv", "ab\0\1\2\3\4\5\6\7\u000E\u000F\u0010\u0011\u0012\0\0\0"), PLAIN).reason()).isEqualTo(Reason.BINARY);
        assertThat(refusal(bytes("pdf.csv", "%PDF-1.7\n%\u00E2\u00E3"), PLAIN).reason()).isEqualTo(Reason.DOCUMENT);
        assertThat(refusal(bytes("list.xls", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), PLAIN).reason()).isEqualTo(Reason.OLD_SPREADSHEET);
        assertThat(refusal(bytes("list.csv", "PK\u0003\u0004\u0014\0[Content_Types].xml"), PLAIN).reason()).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(bytes("list.zip", "PK\u0003\u0004\u0014\0photo.jpg"), PLAIN).reason()).isEqualTo(Reason.ARCHIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NotoSans-Regular", "NotoSans-Italic", "NotoSansArabic-Regular", "NotoSansHebrew-Regular", "Symbola-subset"})
    void aFontIsNoTextThoughEverySecondByteOfItIsZero(String font) {
        assertThat(refusal(Path.of("src/main/resources/nl/buurtbrug/fonts", font + ".ttf"), PLAIN).reason()).isEqualTo(Reason.BINARY);
    }

    @Test
    void aFileThatMayNotBeReadSaysSo() throws IOException {
        var file = write("a,b\n");
        Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no such permissions here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "an administrator may read everything");

        assertThat(refusal(file, PLAIN).reason()).isEqualTo(Reason.NO_ACCESS);
    }

    @Test
    void onlyAHeaderHasNoRows() {
        try (var rows = CsvRows.open(write("naam;plaats\r\n"), CsvDialect.of(UTF_8, ';'))) {
            assertThat(rows.header()).containsExactly("naam", "plaats");
            assertThat(rows).isEmpty();
        }
    }

    private Path bytes(String name, String latin) throws IOException {
        return Files.write(folder.resolve(name), latin.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    private UnreadableTable refusal(Path file, CsvDialect dialect) {
        return catchThrowableOfType(UnreadableTable.class, () -> {
            try (var rows = CsvRows.open(file, dialect)) {
                rows.forEach(_ -> { });
            }
        });
    }

    private List<TableRow> read(String text, CsvDialect dialect) {
        try (var rows = CsvRows.open(write(text), dialect)) {
            var all = new ArrayList<TableRow>();
            rows.forEach(all::add);
            return all;
        }
    }

    private Path write(String text) {
        try {
            return Files.writeString(folder.resolve("list.csv"), text);
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}
