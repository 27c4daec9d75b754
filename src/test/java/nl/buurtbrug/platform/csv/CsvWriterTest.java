package nl.buurtbrug.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    private static final List<String> HOSTILE = List.of("'", "\"", "=\"", ";", ",", "\t", "\r", "\n", "\r\n", "=", "+", "-", "@", "|", " ", "\u00A0", "\uFEFF",
            "\u200B", "\uFF1D", "\\", "a", "é", "0", "1", "31", "%", "(", ")", ".", "\u0001", "\uD83D\uDE00");

    @TempDir
    private Path folder;

    @Test
    void aFileHasAMarkSemicolonsAndCarriageReturns() throws IOException {
        var file = folder.resolve("partners.csv");

        CsvWriter.write(file, List.of("name", "city"), List.of(List.of("De Brug", "Utrecht")));

        assertThat(Files.readString(file)).isEqualTo("\uFEFFname;city\r\nDe Brug;Utrecht\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+A1", "-2+3", "@SUM(A1)", "|cmd", "  =1", "\t=1", "\u00A0=1", "\u200B=1", "\uFF1D1", "\uFF0Bcmd", "\ttext", "'=1", "''=1", "-2-3+cmd|' /C calc'!A0"})
    void aCellThatASpreadsheetWouldRunIsGuarded(String text) throws IOException {
        var file = folder.resolve("list.csv");

        CsvWriter.write(file, List.of(text), List.of(List.of(text)));

        assertThat(Files.readString(file).substring(1).lines().toList()).allSatisfy(line -> assertThat(line).matches("\"?'.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+31 6 12345678", "+31612345678", "-1.234,56", "+31 (0)20 123 45 67", "12%", "'s-Gravenhage", "'t Hoekje", "06-12345678"})
    void aNumberAPhoneNumberAndAnApostropheOfTheNameStayAsTheyAre(String text) throws IOException {
        var file = folder.resolve("list.csv");

        CsvWriter.write(file, List.of("x"), List.of(List.of(text, "")));

        assertThat(Files.readString(file).replace("\"", "")).isEqualTo("\uFEFFx\r\n" + text + ";\r\n");
    }

    @Test
    void whatIsWrittenIsReadBackUnchanged() {
        var file = folder.resolve("hostile.csv");
        var random = new Random(20261123);
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < 4000; row++) {
            var cells = new ArrayList<String>();
            for (int column = random.nextInt(1, 6); column > 0; column--) {
                cells.add(hostile(random));
            }
            cells.add("end");
            rows.add(cells);
        }

        CsvWriter.write(file, rows.getFirst(), rows.subList(1, rows.size()));

        try (var read = CsvRows.open(file, CsvWriter.DIALECT.withHeaderLine(0))) {
            var back = new ArrayList<List<String>>();
            read.forEach(row -> back.add(row.cells()));
            for (int row = 0; row < rows.size(); row++) {
                assertThat(back.get(row)).as("row %d", row).isEqualTo(rows.get(row));
            }
            assertThat(back).hasSameSizeAs(rows);
        }
    }

    private static String hostile(Random random) {
        var text = new StringBuilder();
        for (int length = random.nextInt(0, 7); length > 0; length--) {
            text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return text.toString();
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        var file = Files.writeString(folder.resolve("list.csv"), "old", StandardCharsets.UTF_8);
        Iterable<List<String>> failing = () -> {
            throw new IllegalStateException("half way");
        };

        assertThatThrownBy(() -> CsvWriter.write(file, List.of("x"), failing)).hasMessage("half way");

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("list.csv");
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        var place = Files.createDirectory(folder.resolve("list.csv"));

        assertThatThrownBy(() -> CsvWriter.write(place, List.of("x"), List.of())).isInstanceOf(UncheckedIOException.class);

        assertThat(place).isEmptyDirectory();
    }

    @Test
    void aPlaceThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> CsvWriter.write(folder.resolve("none/list.csv"), List.of("x"), List.of())).isInstanceOf(UncheckedIOException.class);
    }
}
