package nl.buurtbrug.platform.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.buurtbrug.platform.table.FooterSniffer;
import nl.buurtbrug.platform.table.TableLines;
import nl.buurtbrug.platform.table.TableRow;
import nl.buurtbrug.platform.table.TableSniffer;
import nl.buurtbrug.platform.table.UnreadableTable;

/// Finds out how a text table was written: encoding, separator, quote, header row, and lines before and after the table.
public final class CsvSniffer {

    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?[;,\\t ]*");
    private static final int HEAD = 4096;
    private static final int MOST_ROWS = 20_000;

    private final Path file;
    private final Predicate<String> knownHeader;
    private final Charset charset;
    private final Sample sample;

    private CsvSniffer(Path file, Predicate<String> knownHeader, Charset charset) throws IOException {
        this.file = file;
        this.knownHeader = knownHeader;
        this.charset = charset;
        this.sample = Sample.of(file, charset);
    }

    /// Throws `UnreadableTable` when the file is no text table at all.
    public static CsvDialect detect(Path file) {
        return detect(file, _ -> false);
    }

    /// `knownHeader` tells which texts are names of columns.
    public static CsvDialect detect(Path file, Predicate<String> knownHeader) {
        TextFile.check(file);
        try {
            return new CsvSniffer(file, knownHeader, charset(file)).dialect();
        } catch (IOException cause) {
            throw UnreadableTable.because(cause, file, 0);
        }
    }

    /// The same with an encoding the user chose; what depends on it is looked for again.
    public static CsvDialect detect(Path file, Predicate<String> knownHeader, Charset chosen) {
        TextFile.check(file);
        try {
            return new CsvSniffer(file, knownHeader, chosen).dialect();
        } catch (IOException cause) {
            throw UnreadableTable.because(cause, file, 0);
        }
    }

    /// Header, first and last line looked for again under marks the user chose.
    public static CsvDialect detect(Path file, Predicate<String> knownHeader, CsvDialect chosen) {
        TextFile.check(file);
        try {
            return new CsvSniffer(file, knownHeader, chosen.charset()).table(chosen.marks(), 1);
        } catch (IOException cause) {
            throw UnreadableTable.because(cause, file, 0);
        }
    }

    private static Charset charset(Path file) throws IOException {
        byte[] head;
        try (var stream = Files.newInputStream(file)) {
            head = stream.readNBytes(HEAD);
        }
        var unicode = ByteOrder.detect(head);
        if (unicode.isPresent()) {
            return unicode.get();
        }
        try (var stream = Files.newInputStream(file)) {
            return ByteScan.charset(stream);
        }
    }

    private CsvDialect dialect() throws IOException {
        var announced = announcedSeparator();
        return announced.isPresent() ? table(MarksSniffer.withSeparator(sample, 2, announced.get()), 2) : table(MarksSniffer.detect(sample, 1), 1);
    }

    private Optional<Character> announcedSeparator() {
        var firstLine = sample.text().lines().findFirst().orElse("").replace("\uFEFF", "");
        var matcher = SEPARATOR_LINE.matcher(firstLine);
        return matcher.matches() ? Optional.of(matcher.group(1).charAt(0)) : Optional.empty();
    }

    private CsvDialect table(CsvMarks marks, int firstLine) throws IOException {
        var rows = sample.rows(marks, firstLine, MOST_ROWS).rows();
        var table = new TableSniffer(rows, knownHeader);
        if (table.rows().isEmpty()) {
            failWithReason(marks);
            throw new UnreadableTable(UnreadableTable.Reason.EMPTY, file, 0);
        }
        var lines = table.lines();
        return new CsvDialect(charset, marks, lines.withFooter(footerLine(rows, marks, table.width())));
    }

    /// Where not even one row can be read, reading it tells why.
    private void failWithReason(CsvMarks marks) {
        try (var rows = CsvRows.open(file, new CsvDialect(charset, marks, TableLines.ALL))) {
            rows.iterator();
        }
    }

    private int footerLine(List<TableRow> rows, CsvMarks marks, int width) throws IOException {
        if (sample.complete() && rows.size() < MOST_ROWS) {
            return FooterSniffer.firstLine(rows, width);
        }
        var decoded = new InputStreamReader(Files.newInputStream(file), charset);
        return Sample.tail(file, decoded).map(tail -> {
            int footer = FooterSniffer.firstLine(tail.sample().rows(marks, 1, MOST_ROWS).rows(), width);
            return footer == 0 ? 0 : tail.before() + footer;
        }).orElse(0);
    }
}
