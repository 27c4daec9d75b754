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
    private static final double NAME_WIDTH = 18;
    private static final double TOTAL_WIDTH = 8;

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

    /// Many columns have smaller heads, so that words need not be broken.
    boolean isTight() {
        return columns.size() > MANY_COLUMNS;
    }

    /// The width of a column of numbers, as a style.
    String width() {
        return String.format(Locale.ROOT, "width: %.2f%%", (100 - NAME_WIDTH - TOTAL_WIDTH) / Math.max(1, columns.size()));
    }
}
