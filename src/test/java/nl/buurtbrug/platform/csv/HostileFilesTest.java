package nl.buurtbrug.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import nl.buurtbrug.platform.table.UnreadableTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files made to hurt: whatever the bytes, they are read or refused with a reason, and soon.
@Timeout(60)
class HostileFilesTest {

    private static final List<String> PIECES = List.of("\"", "\"\"", "'", ";", ",", "\t", "|", ":", " ", "\r", "\n", "\r\n", "\\", "\\\"", "\0", "\uFEFF", "=", "sep=;",
            "naam", "é", "€", "\uD83D\uDE00", "\uD800", "info@debrug.example", "3511 AB", "1,50", "Totaal", "\u2028", "\u0085", "~", "^", "#");
    private static final String LIST = """
            Naam;Straat;"Plaats";E-mail
            "De ""Brug""; Oost";Weg 1;Utrecht;info@debrug.example
            Café;"Laan 2
            boven";Zeist;x@poort.example

            Totaal;;;2
            """;

    @TempDir
    private Path folder;

    @Test
    void piecesOfSyntaxInAnyOrderAreReadOrRefused() throws IOException {
        var random = new Random(1);
        for (int attempt = 0; attempt < 3000; attempt++) {
            var text = new StringBuilder();
            for (int count = random.nextInt(1, 60); count > 0; count--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }

            assertReadOrRefused(text.toString().getBytes(StandardCharsets.UTF_8), "attempt " + attempt);
        }
    }

    @Test
    void anyBytesAreReadOrRefused() throws IOException {
        var random = new Random(2);
        for (int attempt = 0; attempt < 2000; attempt++) {
            var bytes = new byte[random.nextInt(1, 300)];
            random.nextBytes(bytes);

            assertReadOrRefused(bytes, "attempt " + attempt);
        }
    }

    @Test
    void anHonestListWithDamageIsReadOrRefused() throws IOException {
        var random = new Random(3);
        for (int attempt = 0; attempt < 3000; attempt++) {
            var charset = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("windows-1252")).get(attempt % 3);
            var bytes = LIST.getBytes(charset);
            for (int count = random.nextInt(1, 6); count > 0; count--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }

            assertReadOrRefused(bytes, "attempt " + attempt);
        }
    }

    @Test
    void largeFilesOfOneSignAreReadOrRefused() throws IOException {
        for (var sign : List.of("\"", "'", ";", ",", "\"a", "\",\"", "\"\n", "\";\n", "a\n\"", "\\\"", ",\"", " \"", "\"\"\";", "\r", "x", "\0", "x ")) {
            assertReadOrRefused(sign.repeat(3_000_000 / sign.length()).getBytes(StandardCharsets.UTF_8), sign);
        }
    }

    /// Every character outside the bounds of rows is found in the cells again: nothing is lost on the way.
    private void assertReadOrRefused(byte[] bytes, String description) throws IOException {
        var file = Files.write(folder.resolve("hostile.csv"), bytes);
        try {
            var dialect = CsvSniffer.detect(file);
            int previous = 0;
            try (var rows = CsvRows.open(file, dialect)) {
                for (var row : rows) {
                    assertThat(row.line()).as(description).isGreaterThan(Math.max(previous, dialect.headerLine()));
                    assertThat(row.cells()).as(description).isNotEmpty();
                    previous = row.line();
                }
            }
        } catch (UnreadableTable refusal) {
            assertThat(refusal.reason()).as(description).isNotNull();
        }
    }
}
