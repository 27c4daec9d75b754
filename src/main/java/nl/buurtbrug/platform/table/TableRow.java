package nl.buurtbrug.platform.table;

import java.util.List;

/// One row of a text table: the physical line on which it starts (1-based) and its cells, as many as are there, as text.
public record TableRow(int line, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /// Whether nothing is in it, as in the line `;;;` under many a list from a spreadsheet.
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /// The cell in this column (0-based), `""` when the row is too short.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
