package nl.buurtbrug.platform.csv;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.platform.table.FormulaGuard;
import nl.buurtbrug.platform.table.RowSource;
import nl.buurtbrug.platform.table.TableRow;
import nl.buurtbrug.platform.table.UnreadableTable;

/// Reads one row after the other out of a text, within bounds that no honest list reaches.
final class RowReader implements RowSource {

    static final int LARGEST_ROW = 1_000_000;
    private static final int MOST_LINES = 5_000;
    private static final String SEPARATORS = ";,\t|";
    private static final int MOST_COLUMNS = 16_384;

    private final Path file;
    private final PhysicalLines lines;
    private final CsvMarks marks;
    private final ICSVParser parser;
    private final ICSVParser wrapped;
    private final RowText row;
    private int usualSeparators;

    RowReader(Path file, Reader reader, CsvMarks marks) {
        this.file = file;
        this.lines = new PhysicalLines(reader, LARGEST_ROW);
        this.marks = marks;
        this.parser = new RFC4180ParserBuilder().withSeparator(marks.separator()).withQuoteChar(marks.quote()).build();
        this.wrapped = new RFC4180ParserBuilder().withSeparator(marks.separator()).build();
        this.row = new RowText(marks);
    }

    /// Skips the lines before this one.
    void skipTo(int line) {
        try {
            while (lines.number() < line - 1 && lines.next()) {
                failWhenTooLong(lines.number());
            }
        } catch (IOException cause) {
            throw UnreadableTable.because(cause, file, lines.number());
        }
    }

    @Override
    public Optional<TableRow> next() {
        try {
            while (lines.next()) {
                int start = lines.number();
                var cells = cells(start);
                if (!isBlank(cells)) {
                    return Optional.of(new TableRow(start, cells));
                }
            }
            return Optional.empty();
        } catch (IOException cause) {
            throw UnreadableTable.because(cause, file, lines.number());
        }
    }

    private static boolean isBlank(List<String> cells) {
        return cells.size() == 1 && cells.getFirst().chars().allMatch(sign -> sign <= ' ' || Character.isWhitespace(sign));
    }

    private List<String> cells(int start) throws IOException {
        failWhenTooLong(start);
        var text = lines.text();
        if (marks.quote() == CsvMarks.NONE && isWrapped(text)) {
            return unguarded(Arrays.asList(wrapped.parseLine(text.substring(1, text.length() - 1).replace("\"\"", "\""))));
        }
        if (text.indexOf(marks.quote()) >= 0) {
            text = quotedRow(start);
        }
        var cells = Arrays.asList(parser.parseLine(text));
        usualSeparators = cells.size() - 1;
        if (cells.size() > MOST_COLUMNS) {
            throw new UnreadableTable(UnreadableTable.Reason.TOO_MANY_COLUMNS, file, start);
        }
        return unguarded(cells);
    }

    /// A program that took a row for one value put it between quotes as a whole.
    private static boolean isWrapped(String text) {
        return text.length() > 2 && text.startsWith("\"") && text.endsWith("\"") && text.substring(1, text.length() - 1).replace("\"\"", "").indexOf('"') < 0;
    }

    private String quotedRow(int start) throws IOException {
        row.start();
        row.add(lines.text());
        int likeRows = 0;
        while (row.isOpen()) {
            row.addLineEnd(lines.end());
            if (lines.number() - start > MOST_LINES || row.length() > LARGEST_ROW || !lines.next()) {
                throw new UnreadableTable(UnreadableTable.Reason.QUOTE_NOT_CLOSED, file, start);
            }
            failWhenTooLong(start);
            var line = lines.text();
            row.add(line);
            likeRows += row.isOpen() && separators(line) == usualSeparators ? 1 : 0;
        }
        failWhenRowsWereSwallowed(start, likeRows);
        if (row.cells() > MOST_COLUMNS) {
            throw new UnreadableTable(UnreadableTable.Reason.TOO_MANY_COLUMNS, file, start);
        }
        return row.text();
    }

    /// A quote that was left open takes the rows below it into its cell until the next quote; that must not go unnoticed.
    private void failWhenRowsWereSwallowed(int start, int likeRows) {
        boolean many = usualSeparators >= 3 && likeRows >= 3 || usualSeparators >= 1 && likeRows >= 20;
        if (many && likeRows * 5 >= (lines.number() - start - 1) * 4) {
            throw new UnreadableTable(UnreadableTable.Reason.QUOTE_NOT_CLOSED, file, start);
        }
    }

    private long separators(String text) {
        return text.chars().filter(character -> character == marks.separator()).count();
    }

    private static List<String> unguarded(List<String> cells) {
        var texts = new ArrayList<String>(cells.size());
        cells.forEach(cell -> texts.add(FormulaGuard.removed(cell)));
        return texts;
    }

    private void failWhenTooLong(int line) {
        if (lines.isTooLong()) {
            boolean wide = SEPARATORS.chars().anyMatch(separator -> lines.text().chars().filter(character -> character == separator).count() > MOST_COLUMNS);
            throw new UnreadableTable(wide ? UnreadableTable.Reason.TOO_MANY_COLUMNS : UnreadableTable.Reason.CELL_TOO_LARGE, file, line);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
