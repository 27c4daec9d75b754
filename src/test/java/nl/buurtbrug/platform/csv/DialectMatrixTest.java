package nl.buurtbrug.platform.csv;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtbrug.platform.table.TableRow;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same lists, written in every combination of the ways programs write them, are found again cell by cell.
class DialectMatrixTest {

    private static final List<List<String>> CONTACTS = List.of(
            List.of("Naam", "Adres", "Postcode", "Plaats", "E-mail", "Telefoon", "Notitie"),
            List.of("Coöperatie De Brug", "Oudegracht 12, bis", "3511 AB", "Utrecht", "info@debrug.example", "030-1234567", "Zei: \"kom langs\"; liever 's middags"),
            List.of("'t Hoekje", "Weg 1", "3512CD", "'s-Gravenhage", "", "+31 6 12345678", ""),
            List.of("Café Noé", "", "", "Zeist", "post@noe.example", "", "Twee regels:\nhier en daar"),
            List.of("Stichting Mariëndael", "Laan van Één 3", "3701 XY", "Zeist", "jan@mariendael.example", "(030) 765 43 21", "1,5 | 2,5"));
    private static final List<List<String>> PEOPLE = List.of(
            List.of("Voornaam", "Achternaam"), List.of("Zoë", "van den Berg, dr."), List.of("Renée", "El Amrani"), List.of("Jan", "Jansen; sr."));
    private static final List<List<String>> WIDE = List.of(
            List.of("First Name", "Middle Name", "Last Name", "Birthday", "Notes", "E-mail 1 - Value", "Phone 1 - Value", "Organization Name"),
            List.of("Aïcha", "", "Bakker", "", "", "aicha@x.example", "", ""), List.of("Bé", "", "", "", "", "", "", "De Brug"),
            List.of("Cor", "de", "Ruyter", "", "", "", "06 12345678", ""));

    @TempDir
    private Path folder;

    record Way(List<List<String>> list, String charset, char separator, boolean all, String end, String above) {
    }

    static Stream<Way> ways() {
        var ways = new ArrayList<Way>();
        for (var list : List.of(CONTACTS, PEOPLE, WIDE)) {
            for (var charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "x-MacRoman", "IBM850")) {
                for (char separator : ";,\t|".toCharArray()) {
                    for (var end : charset.equals("x-MacRoman") ? List.of("\r") : List.of("\n", "\r\n")) {
                        for (var above : List.of("", "Ledenlijst 2026", "Export van leden, gemaakt op 23-11-2026\n\nVertrouwelijk")) {
                            ways.add(new Way(list, charset, separator, false, end, above));
                            ways.add(new Way(list, charset, separator, true, end, above));
                        }
                    }
                }
            }
        }
        return ways.stream();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aListIsFoundAgainHoweverItWasWritten(Way way) throws IOException {
        var above = way.above().isEmpty() ? "" : (way.above() + "\n\n").replace("\n", way.end());
        var text = way.list().stream().map(row -> row.stream().map(cell -> written(cell, way)).collect(joining(String.valueOf(way.separator()), "", way.end()))).collect(joining());
        var file = Files.write(folder.resolve("list.csv"), (above + text).getBytes(Charset.forName(way.charset())));

        var dialect = CsvSniffer.detect(file);

        assertThat(dialect.charset()).isEqualTo(Charset.forName(way.charset()));
        assertThat(dialect.separator()).isEqualTo(way.separator());
        assertThat(dialect.headerLine()).isEqualTo(1 + (int) above.lines().count());
        try (var rows = CsvRows.open(file, dialect)) {
            assertThat(rows.header()).isEqualTo(way.list().getFirst());
            assertThat(rows).extracting(TableRow::cells).isEqualTo(way.list().subList(1, way.list().size()));
        }
    }

    private static String written(String cell, Way way) {
        boolean quoted = way.all() || cell.indexOf(way.separator()) >= 0 || cell.contains("\"") || cell.contains("\n");
        return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
