package nl.buurtbrug.platform.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.buurtbrug.platform.table.TableRows;
import nl.buurtbrug.platform.table.UnreadableTable;

/// Opens the rows of a text table. Blank lines are no rows; a line break in a cell stays as it was written.
public final class CsvRows {

    private CsvRows() {
    }

    /// Throws `UnreadableTable` when the file is no text, not there, or not to be opened.
    public static TableRows open(Path file, CsvDialect dialect) {
        TextFile.check(file);
        var rows = new RowReader(file, reader(file, dialect), dialect.marks());
        try {
            rows.skipTo(dialect.lines().first());
        } catch (UnreadableTable cause) {
            rows.close();
            throw cause;
        }
        return new TableRows(file, dialect.charset().equals(MixedText.WINDOWS) ? new MixedRows(rows) : rows, dialect.lines());
    }

    private static Reader reader(Path file, CsvDialect dialect) {
        try {
            var decoder = dialect.charset().newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
            return new InputStreamReader(Files.newInputStream(file), decoder);
        } catch (IOException cause) {
            throw UnreadableTable.because(cause, file, 0);
        }
    }
}
