package nl.buurtbrug.platform.csv;

import java.util.Optional;
import nl.buurtbrug.platform.table.RowSource;
import nl.buurtbrug.platform.table.TableRow;

/// The rows of a file of Windows text, with the UTF-8 in it read as it was meant.
record MixedRows(RowSource rows) implements RowSource {

    @Override
    public Optional<TableRow> next() {
        return rows.next().map(row -> new TableRow(row.line(), row.cells().stream().map(MixedText::of).toList()));
    }

    @Override
    public void close() {
        rows.close();
    }
}
