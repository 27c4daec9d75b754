package nl.buurtbrug.platform.csv;

import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import nl.buurtbrug.platform.table.CellKind;
import nl.buurtbrug.platform.table.TableRow;
import nl.buurtbrug.platform.table.TableSniffer;

/// Finds the separator, quote and escape under which a text falls apart into the most regular rows of the most sensible cells.
///
/// After G. van den Burg, A. Nazábal and C. Sutton, "Wrangling messy CSV files by detecting row and type patterns" (2019): the score is how
/// alike the rows are times how much the cells look like values.
final class MarksSniffer {

    private static final int MOST_ROWS = 400;
    private static final String SEPARATORS = ";,\t|: ~^";
    private static final Pattern ESCAPED = Pattern.compile("\\\\[\"']");

    private final Sample sample;
    private final int firstLine;
    private CsvMarks best = new CsvMarks(';', '"');
    private double bestScore;

    private MarksSniffer(Sample sample, int firstLine) {
        this.sample = sample;
        this.firstLine = firstLine;
    }

    static CsvMarks detect(Sample sample, int firstLine) {
        var sniffer = new MarksSniffer(sample, firstLine);
        for (char separator : SEPARATORS.toCharArray()) {
            if (sample.text().indexOf(separator) >= 0) {
                sniffer.trySeparator(separator);
            }
        }
        return sniffer.bestScore > 0 ? sniffer.quoted(sniffer.best) : single(sample, firstLine);
    }

    /// A quote that is never closed makes a text look as if it had no quotes; where other cells are quoted whole it has, and reading it
    /// tells the line that has to be mended.
    private CsvMarks quoted(CsvMarks found) {
        var separator = Pattern.quote(String.valueOf(found.separator()));
        boolean none = found.quote() == CsvMarks.NONE;
        boolean whole = none && Pattern.compile("(?m)(?:^|" + separator + ")\"[^\"\\r\\n]*\"(?=" + separator + "|\\r?$)").matcher(sample.text()).find();
        return whole && !sample.rows(new CsvMarks(found.separator(), '"'), firstLine, Integer.MAX_VALUE).closed() ? new CsvMarks(found.separator(), '"') : found;
    }

    static CsvMarks withSeparator(Sample sample, int firstLine, char separator) {
        var sniffer = new MarksSniffer(sample, firstLine);
        sniffer.best = new CsvMarks(separator, '"');
        sniffer.trySeparator(separator);
        return sniffer.best;
    }

    private static CsvMarks single(Sample sample, int firstLine) {
        for (char separator : ";\t|,".toCharArray()) {
            if (sample.text().indexOf(separator) < 0) {
                var marks = new CsvMarks(separator, '"');
                return sample.rows(marks, firstLine, MOST_ROWS).closed() ? marks : new CsvMarks(separator, CsvMarks.NONE);
            }
        }
        return new CsvMarks(';', '"');
    }

    private void trySeparator(char separator) {
        attempt(new CsvMarks(separator, '"'));
        boolean escaped = ESCAPED.matcher(sample.text()).find();
        if (sample.text().indexOf('"') >= 0) {
            if (escaped) {
                attempt(new CsvMarks(separator, '"', '\\'));
            }
            attempt(new CsvMarks(separator, CsvMarks.NONE));
        }
        if (sample.text().indexOf('\'') >= 0) {
            attempt(new CsvMarks(separator, '\''));
            if (escaped) {
                attempt(new CsvMarks(separator, '\'', '\\'));
            }
        }
    }

    private void attempt(CsvMarks marks) {
        var found = sample.rows(marks, firstLine, MOST_ROWS);
        double score = found.rows().isEmpty() ? 0 : score(found.rows(), marks) * (found.closed() ? 1 : 0.1) * likelihood(marks);
        if (score > bestScore * 1.0001) {
            best = marks;
            bestScore = score;
        }
    }

    private static double likelihood(CsvMarks marks) {
        double separator = switch (marks.separator()) {
            case ';', '\t' -> 1;
            case ',' -> 0.95;
            case '|' -> 0.9;
            case ':' -> 0.4;
            case ' ' -> 0.3;
            default -> 0.25;
        };
        double quote = switch (marks.quote()) {
            case '"' -> 1;
            case '\'' -> 0.8;
            default -> 0.85;
        };
        return separator * quote;
    }

    /// Blanks and colons are in every text; they separate cells only where nothing speaks against it. Commas in names are the same.
    private static boolean isUnlikely(List<TableRow> rows, CsvMarks marks) {
        int width = TableSniffer.usualWidth(rows);
        var usual = rows.stream().filter(row -> row.cells().size() == width).toList();
        long pieces = usual.stream().filter(row -> row.cells().stream().skip(1).anyMatch(cell -> cell.startsWith(" ") || cell.startsWith("//"))).count();
        if (marks.separator() == ',') {
            return width == 2 && rows.getFirst().cells().size() == 1 && pieces * 10 >= usual.size() * 9;
        }
        if (";\t|".indexOf(marks.separator()) >= 0) {
            return false;
        }
        long values = usual.stream().flatMap(row -> row.cells().stream()).filter(cell -> CellKind.of(cell).isValue()).count();
        boolean regular = rows.size() >= 3 && usual.size() * 20 >= rows.size() * 19 && width > 1;
        boolean blank = marks.separator() == ' ';
        return !regular || pieces > 0 || blank && (width < 3 || values * 10 < 3L * width * usual.size()) || width == 2 && values > usual.size();
    }

    private double score(List<TableRow> rows, CsvMarks marks) {
        if (isUnlikely(rows, marks)) {
            return 0;
        }
        var widths = new HashMap<Integer, Integer>();
        double value = 0;
        int cells = 0;
        for (var row : rows) {
            widths.merge(row.cells().size(), 1, Integer::sum);
            for (var cell : row.cells()) {
                value += CellWorth.of(cell, marks);
                cells++;
            }
        }
        double alike = 0;
        for (var width : widths.entrySet()) {
            double share = (double) width.getValue() / rows.size();
            int columns = width.getKey();
            alike += columns == 1 ? 0 : share * share * (columns - 0.6) / columns;
        }
        return alike * value / cells;
    }
}
