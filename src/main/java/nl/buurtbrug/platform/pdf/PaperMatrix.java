package nl.buurtbrug.platform.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Numbers in rows and columns, the larger the darker, with their totals.
///
/// @param corner what the rows are
/// @param total  what the totals are called
/// @param totals of the columns, the grand total last
public record PaperMatrix(String corner, List<String> columns, String total, List<Row> rows, List<String> totals) {

    private static final int MANY_COLUMNS = 8;
    private static final Widths USUAL = new Widths(18, 8);
    private static final Widths TIGHT = new Widths(14, 6);

    /// How much of the paper names and totals take, in hundredths.
    private record Widths(double name, double total) {
    }

    /// @param heat 0 for nobody or not told, else 1 to 4
    public record Cell(String figure, int heat) {
    }

    /// A row with its total.
    public record Row(String name, List<Cell> cells, String total) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public PaperMatrix {
        var wanted = columns.size();
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        if (Stream.concat(rows.stream().map(row -> row.cells().size()), Stream.of(totals.size() - 1)).anyMatch(size -> size != wanted)) {
            throw new IllegalArgumentException("A row must have a cell for each column");
        }
    }

    /// Many columns have smaller heads and more of the paper, so that words need not be broken.
    boolean isTight() {
        return columns.size() > MANY_COLUMNS;
    }

    private Widths widths() {
        return isTight() ? TIGHT : USUAL;
    }

    /// The width of the column of names, as a style.
    String nameWidth() {
        return style(widths().name());
    }

    /// The width of a column of numbers, as a style.
    String width() {
        return style((100 - widths().name() - widths().total()) / Math.max(1, columns.size()));
    }

    /// The width of the column of totals, as a style.
    String totalWidth() {
        return style(widths().total());
    }

    private static String style(double width) {
        return String.format(Locale.ROOT, "width: %.2f%%", width);
    }
}
