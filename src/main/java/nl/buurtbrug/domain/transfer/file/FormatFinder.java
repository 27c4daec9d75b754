package nl.buurtbrug.domain.transfer.file;

import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.buurtbrug.domain.transfer.column.ColumnProposer;
import nl.buurtbrug.platform.csv.CsvDialect;
import nl.buurtbrug.platform.csv.CsvMarks;
import nl.buurtbrug.platform.csv.CsvSniffer;
import nl.buurtbrug.platform.csv.UnreadableCsv;

/// Finds out how a list is written, knowing what columns of lists are called.
final class FormatFinder {

    private static final Predicate<String> HEADER = ColumnProposer::knows;

    private FormatFinder() {
    }

    static FileFormat find(Path file) {
        return found(file, () -> CsvSniffer.detect(file, HEADER));
    }

    static FileFormat find(Path file, String encoding) {
        var charset = CsvDialect.charset(encoding).orElseThrow(() -> new IllegalArgumentException(encoding));
        return found(file, () -> CsvSniffer.detect(file, HEADER, charset));
    }

    static FileFormat find(Path file, FileFormat now, char separator, char quote) {
        var chosen = new CsvDialect(now.charset(), new CsvMarks(separator, quote, now.escape()), 0, 1, 0);
        return found(file, () -> CsvSniffer.detect(file, HEADER, chosen));
    }

    private static FileFormat found(Path file, Supplier<CsvDialect> dialect) {
        try {
            return FileFormat.of(dialect.get());
        } catch (UnreadableCsv cause) {
            throw new UnusableFile(cause, file);
        }
    }
}
