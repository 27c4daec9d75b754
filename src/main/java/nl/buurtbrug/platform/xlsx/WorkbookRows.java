package nl.buurtbrug.platform.xlsx;

import java.nio.file.Path;
import java.util.Optional;
import nl.buurtbrug.platform.table.RowSource;
import nl.buurtbrug.platform.table.TableLines;
import nl.buurtbrug.platform.table.TableRow;
import nl.buurtbrug.platform.table.TableRows;
import nl.buurtbrug.platform.table.UnreadableTable.Reason;
import nl.buurtbrug.platform.table.UnreadableTable;

/// Opens the rows of a sheet of a workbook.
public final class WorkbookRows {

    private WorkbookRows() {
    }

    /// Throws `UnreadableTable` when the file is no workbook, or has no such sheet.
    public static TableRows open(Path file, String sheet, TableLines lines) {
        var workbook = Workbook.open(file);
        try {
            return new TableRows(file, closingBoth(workbook.rows(sheet(workbook, file, sheet), lines.first()), workbook), lines);
        } catch (UnreadableTable cause) {
            workbook.close();
            throw cause;
        }
    }

    private static RowSource closingBoth(RowSource rows, Workbook workbook) {
        return new RowSource() {
            @Override
            public Optional<TableRow> next() {
                return rows.next();
            }

            @Override
            public void close() {
                rows.close();
                workbook.close();
            }
        };
    }

    /// A sheet by the name people call it by: capitals and spaces around it don't count where no other has the name.
    static SheetName sheet(Workbook workbook, Path file, String name) {
        var sheets = workbook.sheets();
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst()
                .or(() -> sheets.stream().filter(sheet -> sheet.name().strip().equalsIgnoreCase(name.strip())).findFirst())
                .orElseThrow(() -> new UnreadableTable(Reason.NO_SUCH_SHEET, file, 0));
    }
}
