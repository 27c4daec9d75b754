package nl.buurtbrug.platform.table;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The rows of a table, read one by one from its file, within a bound that no honest list reaches.
///
/// Short and long rows stay as they are, cells are text (leading zeros stay). Reading on throws `UnreadableTable` at the line that
/// can't be read.
public final class TableRows implements Iterable<TableRow>, AutoCloseable {

    /// More than all partners of the largest bureau, and as much as fits in half a gigabyte with a plan of it.
    public static final int MOST_ROWS = 250_000;

    private final Path file;
    private final RowSource source;
    private final int footer;
    private final Optional<TableRow> header;
    private int count;

    /// @param source stands before the first line of the table
    public TableRows(Path file, RowSource source, TableLines lines) {
        this.file = file;
        this.source = source;
        this.footer = lines.footer();
        try {
            this.header = lines.header() > 0 ? source.next() : Optional.empty();
        } catch (UnreadableTable cause) {
            source.close();
            throw cause;
        }
    }

    /// The cells of the header row, none when the table has no header.
    public List<String> header() {
        return header.map(TableRow::cells).orElse(List.of());
    }

    /// The rows that were not read yet, without the header.
    @Override
    public Iterator<TableRow> iterator() {
        return new Iterator<>() {
            private Optional<TableRow> next = read();

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public TableRow next() {
                var row = next.orElseThrow(NoSuchElementException::new);
                next = read();
                return row;
            }
        };
    }

    private Optional<TableRow> read() {
        var row = source.next().filter(found -> footer == 0 || found.line() < footer);
        if (row.isPresent() && ++count > MOST_ROWS) {
            throw new UnreadableTable(UnreadableTable.Reason.TOO_MANY_ROWS, file, row.get().line());
        }
        return row;
    }

    @Override
    public void close() {
        source.close();
    }
}
