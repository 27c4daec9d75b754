package nl.buurtbrug.domain.transfer;

import java.nio.file.Path;
import java.util.List;
import nl.buurtbrug.platform.csv.CsvWriter;

/// Partners or people as a table of texts under the names of their fields.
public record ListTable(List<String> header, List<List<String>> rows) {

    /// Writes it as a file that a spreadsheet opens and an import reads back.
    ///
    /// @throws java.io.UncheckedIOException when the place can't be written to; what was there is still there then
    public void write(Path file) {
        CsvWriter.write(file, header, rows);
    }
}
