package nl.buurtbrug.domain.transfer.file;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.buurtbrug.domain.transfer.column.ColumnProposer;
import nl.buurtbrug.domain.transfer.column.WorkProposer;
import nl.buurtbrug.platform.csv.CsvDialect;
import nl.buurtbrug.platform.csv.CsvMarks;
import nl.buurtbrug.platform.csv.CsvSniffer;
import nl.buurtbrug.platform.table.PackedFile;
import nl.buurtbrug.platform.table.TableLines;
import nl.buurtbrug.platform.table.UnreadableTable;
import nl.buurtbrug.platform.xlsx.SheetSniffer;

/// Finds out how a list is written, knowing what columns of lists are called.
final class FormatFinder {

    private static final Predicate<String> HEADER = header -> ColumnProposer.knows(header) || WorkProposer.knows(header);

    private FormatFinder() {
    }

    static FileFormat find(Path file) {
        return found(file, () -> PackedFile.isWorkbook(file) ? SheetFormat.of(SheetSniffer.detect(file, HEADER)) : TextFormat.of(CsvSniffer.detect(file, HEADER)));
    }

    static FileFormat find(Path file, String sheet) {
        return found(file, () -> SheetFormat.of(SheetSniffer.detect(file, HEADER, sheet)));
    }

    static FileFormat find(Path file, Charset charset) {
        return found(file, () -> TextFormat.of(CsvSniffer.detect(file, HEADER, charset)));
    }

    static FileFormat find(Path file, TextFormat now, char separator, char quote) {
        var chosen = new CsvDialect(now.charset(), new CsvMarks(separator, quote, now.escape()), TableLines.ALL);
        return found(file, () -> TextFormat.of(CsvSniffer.detect(file, HEADER, chosen)));
    }

    private static FileFormat found(Path file, Supplier<FileFormat> format) {
        try {
            return format.get();
        } catch (UnreadableTable cause) {
            throw new UnusableFile(cause, file);
        }
    }
}
