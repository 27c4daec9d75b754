package nl.buurtbrug.platform.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The rows of a text table, read one by one from the file.
///
/// Blank lines are no rows, short and long rows stay as they are, cells are text (leading zeros stay) in which a line break stays as it
/// was written. Reading on throws `UnreadableCsv` at the line that can't be read.
public final class CsvRows implements Iterable<CsvRow>, AutoCloseable {

    private final RowReader rows;
    private final CsvDialect dialect;
    private final Optional<CsvRow> header;

    private CsvRows(Path file, CsvDialect dialect) {
        this.dialect = dialect;
        this.rows = new RowReader(file, reader(file, dialect), dialect.marks());
        try {
            rows.skipTo(dialect.firstLine());
            this.header = dialect.hasHeader() ? next() : Optional.empty();
        } catch (UnreadableCsv cause) {
            rows.close();
            throw cause;
        }
    }

    /// Opens the file; throws `UnreadableCsv` when it is no text, not there, or not to be opened.
    public static CsvRows open(Path file, CsvDialect dialect) {
        TextFile.check(file);
        return new CsvRows(file, dialect);
    }

    private static Reader reader(Path file, CsvDialect dialect) {
        try {
            var decoder = dialect.charset().newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
            return new InputStreamReader(Files.newInputStream(file), decoder);
        } catch (IOException cause) {
            throw UnreadableCsv.because(cause, file, 0);
        }
    }

    /// The cells of the header row, none when the table has no header.
    public List<String> header() {
        return header.map(CsvRow::cells).orElse(List.of());
    }

    /// The rows that were not read yet, without the header.
    @Override
    public Iterator<CsvRow> iterator() {
        return new Iterator<>() {
            private Optional<CsvRow> next = read();

            @Override
            public boolean hasNext() {
                return next.isPresent();
            }

            @Override
            public CsvRow next() {
                var row = next.orElseThrow(NoSuchElementException::new);
                next = read();
                return row;
            }
        };
    }

    private Optional<CsvRow> next() {
        return dialect.charset().equals(MixedText.WINDOWS) ? rows.next().map(row -> new CsvRow(row.line(), row.cells().stream().map(MixedText::of).toList())) : rows.next();
    }

    private Optional<CsvRow> read() {
        return next().filter(row -> dialect.footerLine() == 0 || row.line() < dialect.footerLine());
    }

    @Override
    public void close() {
        rows.close();
    }
}
