package nl.buurtbrug.platform.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.buurtbrug.platform.table.UnreadableTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CsvSnifferTest {

    private static final String LIST = """
            Naam;Plaats;E-mail;Bedrag
            Coöperatie Café de Brug;Utrecht;info@debrug.example;1,50
            Stichting Mariëndael;Zeist;post@mariendael.example;12,00
            Vereniging Geïnteresseerden;Bunnik;hallo@geint.example;0,75
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "windows-1252, windows-1252", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE", "x-MacRoman, macintosh", "IBM850, IBM850"})
    void theEncodingIsFoundWithoutAMark(String charset, String found) {
        var file = bytes(LIST.getBytes(Charset.forName(charset)));

        assertThat(CsvSniffer.detect(file).encoding()).isEqualTo(found);
        assertThat(firstCell(file)).isEqualTo("Coöperatie Café de Brug");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void theMarkOfUnicodeIsBelieved(String charset) {
        var file = bytes(("\uFEFF" + LIST).getBytes(Charset.forName(charset)));

        assertThat(CsvSniffer.detect(file).encoding()).isEqualTo(charset);
        assertThat(CsvSniffer.detect(file).headerLine()).isEqualTo(1);
        assertThat(firstCell(file)).isEqualTo("Coöperatie Café de Brug");
    }

    @Test
    void crossesInCellsAreNoNamesOfColumns() {
        var file = bytes("Club;Jeugd;Senioren;Dames;Heren\nDe Meeuwen;x;x;;x\nDe Koeten;x;;x;x\n".getBytes(UTF_8));

        assertThat(CsvSniffer.detect(file, Set.of("Club", "x", "y")::contains).headerLine()).isEqualTo(1);
    }

    @Test
    void aListSavedOnAnOldMacIsRead() {
        var file = bytes("naam;plaats\rCafé Noé;Béziers\rZoë;Curaçao\r".getBytes(Charset.forName("x-MacRoman")));

        assertThat(CsvSniffer.detect(file).encoding()).isEqualTo("macintosh");
        assertThat(firstCell(file)).isEqualTo("Café Noé");
    }

    @Test
    void curlyApostrophesAndEuroSignsAreWindows() {
        var file = bytes("naam;prijs\nfoto’s van oma;€ 5\n“De Brug” – Utrecht;€ 10\n’t Hoekje;€ 2\n".getBytes(Charset.forName("windows-1252")));

        assertThat(CsvSniffer.detect(file).encoding()).isEqualTo("windows-1252");
    }

    @Test
    void anAccentFarDownCounts() {
        var plain = "De Brug;Utrecht;030 1234567\n".repeat(90_000);

        assertThat(CsvSniffer.detect(bytes((plain + "Café;Zeist;030 1234567\n").getBytes(UTF_8))).encoding()).isEqualTo("UTF-8");
        assertThat(CsvSniffer.detect(bytes((plain + "Café;Zeist;030 1234567\n").getBytes(Charset.forName("windows-1252")))).encoding()).isEqualTo("windows-1252");
    }

    @Test
    void plainAsciiIsUtf8() {
        assertThat(CsvSniffer.detect(text("naam;plaats\nDe Brug;Utrecht\n")).encoding()).isEqualTo("UTF-8");
    }

    @Test
    void aCharsetGoesByManyNames() {
        assertThat(List.of("macintosh", "MacRoman", "cp850", "CP-850", "ansi", "utf8", "UTF-8", "windows-1252"))
                .allSatisfy(name -> assertThat(CsvDialect.charset(name)).isPresent());
        assertThat(CsvDialect.charset("no such thing")).isEmpty();
        assertThat(CsvDialect.charset("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void theSeparatorIsFound(String separator) {
        var file = text("naam;plaats;telefoon;bijdrage\nDe Brug;Utrecht;030-1234567;12\nDe Poort;Zeist;030-7654321;5\n".replace(";", separator));

        assertThat(CsvSniffer.detect(file).separator()).isEqualTo(separator.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "naam;bedrag;saldo\nDe Brug;1,50;2,50\nDe Poort;3,75;0,10\n",
            "naam;adres\nDe Brug;\"Straat 1, Utrecht, Nederland\"\nDe Poort;\"Weg 2, Zeist, Nederland\"\n",
            "naam;omschrijving\nDe Brug;helpt, ondersteunt, verbindt\nDe Poort;opent, sluit\nDe Hoek;luistert, praat, leest\n",
            "naam;tags\nDe Brug;jeugd,sport\nDe Poort;ouderen,kunst\n"})
    void commasInCellsDoNotMisleadASemicolonFile(String text) {
        assertThat(CsvSniffer.detect(text(text)).separator()).isEqualTo(';');
    }

    @ParameterizedTest
    @ValueSource(strings = {"naam\nJan Jansen\nPiet Pietersen\nKlaas Klaassen\n", "tijd\n12:30\n13:45\n14:15\n", "website\nhttps://debrug.example\nhttps://poort.example\nhttps://hoek.example\n",
            "naam\nJansen, Piet\nPietersen, Klaas\nde Vries, Jan\n", "e-mail\ninfo@debrug.example\nx@poort.example\n"})
    void oneColumnStaysOneColumn(String text) {
        var file = text(text);

        try (var rows = CsvRows.open(file, CsvSniffer.detect(file))) {
            assertThat(rows.header()).hasSize(1);
            assertThat(rows).allSatisfy(row -> assertThat(row.cells()).hasSize(1));
        }
    }

    @Test
    void theEndMarkOfDosIsNoRow() {
        var file = text("naam;plaats\r\nDe Brug;Utrecht\r\n\u001A");

        try (var rows = CsvRows.open(file, CsvSniffer.detect(file))) {
            assertThat(rows).hasSize(1);
        }
    }

    @Test
    void semicolonsInCellsDoNotMisleadACommaFile() {
        var file = text("naam,categorie,e-mail\nJan,\"vrienden;werk;sport\",jan@x.example\nPiet,\"werk;buurt;school\",piet@x.example\n");

        assertThat(CsvSniffer.detect(file).separator()).isEqualTo(',');
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\n", "SEP=;\n", "\"sep=;\"\r\n", "\uFEFFsep=;\r\n", "sep=;;;\r\n"})
    void theLineThatNamesTheSeparatorIsObeyedAndLeftOut(String first) {
        var dialect = CsvSniffer.detect(text(first + "naam,x;plaats\nDe Brug,a;Utrecht\nDe Poort,b;Zeist\n"));

        assertThat(dialect.separator()).isEqualTo(';');
        assertThat(dialect.headerLine()).isEqualTo(2);
    }

    @Test
    void aSingleQuoteIsFound() {
        var file = text("'naam','plaats, wijk'\n'De Brug','Utrecht, Oost'\n'''t Hoekje','Zeist, Centrum'\n");

        assertThat(CsvSniffer.detect(file).quote()).isEqualTo('\'');
        assertThat(firstCell(file)).isEqualTo("De Brug");
    }

    @Test
    void dutchApostrophesAreNoQuotes() {
        var dialect = CsvSniffer.detect(text("naam,plaats\n't Hoekje,'s-Gravenhage\n't Trefpunt,'s-Hertogenbosch\n"));

        assertThat(dialect.quote()).isEqualTo('"');
    }

    @Test
    void linesAboveTheTableAreSkipped() {
        var dialect = CsvSniffer.detect(text("""
                Notes:
                "When exporting your connection data, you may notice that some of the addresses are missing, ""sorry""."

                First Name,Last Name,URL,Email Address,Company
                Jan,Jansen,https://x.example/jan,,De Brug
                Piet,Pietersen,https://x.example/piet,piet@x.example,De Poort
                """));

        assertThat(dialect.headerLine()).isEqualTo(4);
        assertThat(dialect.separator()).isEqualTo(',');
    }

    @Test
    void aTitlePaddedBySpreadsheetIsSkipped() {
        assertThat(CsvSniffer.detect(text("Ledenlijst 2026;;;\r\nPeildatum:;1-11-2026;;\r\n;;;\r\nNaam;Straat;Postcode;Plaats\r\nDe Brug;Weg 1;3511 AB;Utrecht\r\n")).headerLine())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Totaal;;;2\r\n", "Totaal;2 clubs;;\r\n", "\r\nPagina 1 van 1\r\n", "Gegenereerd op 23-11-2026 10:00\r\n", ";;;\r\nTotaal: 2 leden;;;\r\n", "\r\nTotaal;;;2\r\nPagina 1;;;\r\n"})
    void linesBelowTheTableAreLeftOut(String footer) {
        var file = text("Naam;Straat;Plaats;Leden\r\nDe Brug;Weg 1;Utrecht;12\r\nDe Poort;Laan 2;Zeist;5\r\n" + footer);

        try (var rows = CsvRows.open(file, CsvSniffer.detect(file))) {
            assertThat(rows).filteredOn(row -> !row.isBlank()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Totaal Onderwijs;Weg 3;Bunnik;7\r\n", "Jan\r\n", "jan@x.example\r\n", "Total Design;;Utrecht;\r\n", "De Bron;;;\r\n", "Totaal Onderwijs;12 leerlingen;;\r\n"})
    void whatCouldBeSomebodyStaysARow(String last) {
        assertThat(CsvSniffer.detect(text("Naam;Straat;Plaats;Leden\r\nDe Brug;Weg 1;Utrecht;12\r\n" + last)).footerLine()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"De Brug;info@debrug.example;030 1234567\nDe Poort;x@poort.example;030 7654321\n", "De Brug;3511 AB\nDe Poort;3512 CD\n",
            "Jan;Jansen;06-12345678\nPiet;Pietersen;06-87654321\n"})
    void aListWithoutHeaderHasNone(String text) {
        var dialect = CsvSniffer.detect(text(text));

        assertThat(dialect.headerLine()).isZero();
        assertThat(dialect.firstLine()).isEqualTo(1);
    }

    @Test
    void theFirstNameOfAListOfNamesIsNoHeader() {
        assertThat(CsvSniffer.detect(text("Buurtvereniging De Linde\nVV De Brug\nStichting Welzijn\n")).headerLine()).isZero();
        assertThat(CsvSniffer.detect(text("Organisatie\nVV De Brug\nStichting Welzijn\n"), "Organisatie"::equals).headerLine()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"naam;plaats\n", "naam;plaats\nDe Brug;Utrecht\nDe Poort;Zeist\n", "naam\nDe Brug\n", ",naam,plaats\n0,De Brug,Utrecht\n1,De Poort,Zeist\n", "gemeente;2024;2025;2026\nUtrecht;1;2;3\nZeist;4;5;6\n"})
    void namesOfColumnsAreAHeader(String text) {
        assertThat(CsvSniffer.detect(text(text)).headerLine()).isEqualTo(1);
    }

    @Test
    void knownNamesOfColumnsPointAtTheHeader() {
        var file = text("Export;ledenbestand;2026\nVestiging;Utrecht;Oost\nRoepnaam;Achternaam;Lidnummer\nJan;Jansen;12\n");

        assertThat(CsvSniffer.detect(file, Set.of("Roepnaam", "Achternaam")::contains).headerLine()).isEqualTo(3);
    }

    @Test
    void aHeaderWithLineBreaksStartsAtItsFirstLine() {
        var file = text("Lijst\n\n\"Naam\nvoluit\",\"Plaats\"\nDe Brug,Utrecht\n");

        var dialect = CsvSniffer.detect(file, Set.of("Plaats", "Naam\nvoluit")::contains);

        assertThat(dialect.headerLine()).isEqualTo(3);
        assertThat(firstCell(file)).isEqualTo("De Brug");
    }

    @Test
    void theFooterOfALargeFileIsFoundByItsLine() {
        var file = text("Naam;Straat;Plaats;Leden\n" + "De Brug;Weg 1;Utrecht;12\n".repeat(60_000) + "\nTotaal;;;720000\n");

        assertThat(CsvSniffer.detect(file).footerLine()).isEqualTo(60_003);
    }

    @Test
    void whatTheUserChoosesIsFollowed() {
        var file = bytes(LIST.getBytes(Charset.forName("windows-1252")));
        var dialect = CsvSniffer.detect(file).withHeaderLine(0).withSeparator(',').withQuote(CsvMarks.NONE).withCharset(Charset.forName("IBM850"));

        try (var rows = CsvRows.open(file, dialect)) {
            assertThat(rows.header()).isEmpty();
            assertThat(rows.iterator().next().cells()).containsExactly("Naam;Plaats;E-mail;Bedrag");
        }
    }

    @Test
    void aFileOfOnlyBlanksIsEmpty() {
        for (var text : List.of("\n\n  \n", "\uFEFF", ";;;\n;;\n")) {
            assertThatThrownBy(() -> CsvSniffer.detect(text(text))).isInstanceOfSatisfying(UnreadableTable.class,
                    refusal -> assertThat(refusal.reason()).isEqualTo(UnreadableTable.Reason.EMPTY));
        }
    }

    @Test
    void ourOwnFilesAreRecognised() {
        var file = folder.resolve("own.csv");
        CsvWriter.write(file, List.of("name", "city", "tags"), List.of(List.of("De Brug", "Utrecht", "a, b"), List.of("=1", "", "+31 30 1234567")));

        assertThat(CsvSniffer.detect(file)).isEqualTo(CsvWriter.DIALECT);
    }

    private String firstCell(Path file) {
        try (var rows = CsvRows.open(file, CsvSniffer.detect(file))) {
            return rows.iterator().next().cells().getFirst();
        }
    }

    private Path text(String text) {
        return bytes(text.getBytes(UTF_8));
    }

    private Path bytes(byte[] bytes) {
        try {
            return Files.write(folder.resolve("list.csv"), bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
