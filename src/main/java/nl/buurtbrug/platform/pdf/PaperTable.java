package nl.buurtbrug.platform.pdf;

import java.util.List;
import java.util.Locale;

/// A table on paper; a cell may have several lines, parted by `\n`.
///
/// The total is a last row in heavy type, or an empty list. `whenEmpty` is the sentence shown when there are no rows.
public record PaperTable(List<PaperColumn> columns, List<List<String>> rows, List<String> total, String whenEmpty) {

    private static final int MOST_IN_COMMON_TYPE = 6;

    public PaperTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        total = List.copyOf(total);
        for (var row : rows) {
            requireCells(row, columns.size());
        }
        if (!total.isEmpty()) {
            requireCells(total, columns.size());
        }
    }

    public PaperTable(List<PaperColumn> columns, List<List<String>> rows, String whenEmpty) {
        this(columns, rows, List.of(), whenEmpty);
    }

    private static void requireCells(List<String> row, int columns) {
        if (row.size() != columns) {
            throw new IllegalArgumentException("A row of %d cells in a table of %d columns".formatted(row.size(), columns));
        }
    }

    PaperTable beginning(int count) {
        return rows.size() <= count ? this : new PaperTable(columns, rows.subList(0, count), List.of(), whenEmpty);
    }

    /// Many columns are set in smaller type, so that words need not be broken.
    boolean isDense() {
        return columns.size() > MOST_IN_COMMON_TYPE;
    }

    /// The width of each column, as a style.
    List<String> widths() {
        return ColumnWidths.of(this).stream().map(percent -> String.format(Locale.ROOT, "width: %.2f%%", percent)).toList();
    }

    String styleOf(int column) {
        var side = switch (columns.get(column).kind()) {
            case TEXT -> "text";
            case NUMBER -> "number";
            case NAME -> "strong";
        };
        return column == columns.size() - 1 ? side + " last" : side;
    }
}
