package nl.buurtbrug.platform.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.buurtbrug.platform.file.WholeFile;
import nl.buurtbrug.platform.table.FormulaGuard;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// The one door to a workbook (XLSX): one sheet, its header in bold and always in sight, every cell a text and none that runs as a formula
/// when somebody saves it as another kind of file.
public final class WorkbookWriter {

    private static final String PROGRAM = "Buurtbrug";
    private static final int LONGEST_NAME = 31;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int MEASURED = 1_000;
    private static final int FLUSHED = 1_000;

    private WorkbookWriter() {
    }

    /// Writes a header and rows.
    ///
    /// @param title what the sheet is called, and what stands above it when somebody prints it
    /// @throws nl.buurtbrug.platform.file.NotWritten when the place can't be written to
    public static void write(Path file, String title, List<String> header, List<List<String>> rows) {
        WholeFile.write(file, content -> {
            try (var workbook = new Workbook(content, PROGRAM, null)) {
                var sheet = workbook.newWorksheet(sheetName(title));
                sheet.header(title.replace("&", "&&"), Position.CENTER);
                fill(sheet, header, rows);
            }
        });
    }

    /// The title in the characters and the length that a sheet's name may have.
    private static String sheetName(String title) {
        var plain = title.replaceAll("[\\p{Cntrl}\\p{Cs}\\[\\]:*?/\\\\ ]+", " ").replaceAll("^[ ']+", "");
        var fitting = plain.substring(0, Math.min(LONGEST_NAME, plain.length())).replaceAll("[\\p{Cs} ']+$", "");
        return fitting.isEmpty() ? PROGRAM : fitting;
    }

    private static void fill(Worksheet sheet, List<String> header, List<List<String>> rows) throws IOException {
        for (int column = 0; column < header.size(); column++) {
            sheet.width(column, width(header, rows, column));
        }
        sheet.freezePane(0, 1);
        put(sheet, 0, header);
        sheet.range(0, 0, 0, Math.max(0, header.size() - 1)).style().bold().set();
        for (int row = 0; row < rows.size(); row++) {
            put(sheet, row + 1, rows.get(row));
            if (row % FLUSHED == 0) {
                sheet.flush();
            }
        }
    }

    private static void put(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var text = EscapedText.written(FormulaGuard.added(cells.get(column)));
            if (!text.isEmpty()) {
                sheet.inlineString(row, column, text);
            }
        }
    }

    private static int width(List<String> header, List<List<String>> rows, int column) {
        int longest = rows.stream().limit(MEASURED).filter(row -> column < row.size()).mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.clamp(Math.max(longest, header.get(column).length()) + 2L, NARROWEST, WIDEST);
    }
}
