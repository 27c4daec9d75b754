package nl.buurtbrug.domain.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.buurtbrug.platform.csv.CsvWriter;
import nl.buurtbrug.platform.xlsx.WorkbookWriter;

/// Partners or people as a table of texts under the names of their fields.
///
/// @param title what a workbook calls its sheet; "" for the name of the program
public record ListTable(String title, List<String> header, List<List<String>> rows) {

    private static final String SHEET = "Buurtbrug";

    public ListTable(List<String> header, List<List<String>> rows) {
        this("", header, rows);
    }

    public ListTable titled(String newTitle) {
        return new ListTable(newTitle, header, rows);
    }

    /// Writes it as a file that a spreadsheet opens and an import reads back: a workbook where its name ends in `.xlsx`, else CSV.
    ///
    /// @throws java.io.UncheckedIOException when the place can't be written to; what was there is still there then
    public void write(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            writeWorkbook(file);
        } else {
            CsvWriter.write(file, header, rows);
        }
    }

    /// Writes it as a workbook (XLSX), whatever the name of the file.
    public void writeWorkbook(Path file) {
        WorkbookWriter.write(file, title.isEmpty() ? SHEET : title, header, rows);
    }
}
