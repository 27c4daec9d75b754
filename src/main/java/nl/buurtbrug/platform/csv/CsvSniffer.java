package nl.buurtbrug.platform.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Predicate;

/// Finds out how a text table was written: encoding, separator, quote, header row, and lines before and after the table.
public final class CsvSniffer {

    private CsvSniffer() {
    }

    /// Throws `UnreadableCsv` when the file is no text table at all.
    public static CsvDialect detect(Path file) {
        return detect(file, _ -> false);
    }

    /// `knownHeader` tells which texts are names of columns.
    public static CsvDialect detect(Path file, Predicate<String> knownHeader) {
        TextFile.check(file);
        try (var stream = Files.newInputStream(file)) {
            var head = stream.readNBytes(1 << 20);
            var charset = ByteOrder.detect(head).orElse(isUtf8(head) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
            var text = new String(head, charset);
            var line = text.lines().findFirst().orElse("");
            var separator = CsvDialect.SEPARATORS.stream().limit(4)
                    .max(Comparator.comparingLong(mark -> line.chars().filter(character -> character == mark).count())).orElse(';');
            return CsvDialect.of(charset, separator);
        } catch (IOException cause) {
            throw UnreadableCsv.because(cause, file, 0);
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        return !new String(bytes, StandardCharsets.UTF_8).contains("\uFFFD");
    }
}
