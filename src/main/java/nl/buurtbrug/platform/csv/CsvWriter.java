package nl.buurtbrug.platform.csv;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.buurtbrug.platform.file.WholeFile;
import nl.buurtbrug.platform.table.FormulaGuard;

/// The one door to a file that a spreadsheet opens: `;`, CRLF, UTF-8 with its mark, no cell that runs as a formula.
public final class CsvWriter {

    /// How these files are written, for reading them back.
    public static final CsvDialect DIALECT = CsvDialect.of(StandardCharsets.UTF_8, ';');

    private static final String LINE_END = "\r\n";
    private static final String SPECIAL = ";,\t|\"'\r\n";

    private CsvWriter() {
    }

    /// Writes a header and rows.
    ///
    /// @throws nl.buurtbrug.platform.file.NotWritten when the place can't be written to
    public static void write(Path file, List<String> header, Iterable<List<String>> rows) {
        WholeFile.write(file, content -> {
            var writer = new OutputStreamWriter(content, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            writeRow(writer, header);
            for (var row : rows) {
                writeRow(writer, row);
            }
            writer.flush();
        });
    }

    private static void writeRow(Writer writer, List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            writer.write(column == 0 ? "" : ";");
            writer.write(cell(cells.get(column), cells.size() == 1));
        }
        writer.write(LINE_END);
    }

    private static String cell(String text, boolean alone) {
        var safe = FormulaGuard.added(text.replace("\0", ""));
        boolean plain = safe.chars().noneMatch(character -> SPECIAL.indexOf(character) >= 0) && safe.equals(safe.strip())
                && !(alone && safe.isBlank()) && safe.indexOf('\u00A0') != 0;
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
