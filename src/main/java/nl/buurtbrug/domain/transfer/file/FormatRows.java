package nl.buurtbrug.domain.transfer.file;

import java.nio.file.Path;
import nl.buurtbrug.platform.csv.CsvRows;
import nl.buurtbrug.platform.table.TableRows;
import nl.buurtbrug.platform.xlsx.WorkbookRows;

/// Opens the rows of a list, of whatever kind its file is: nobody after this knows the difference.
final class FormatRows {

    private FormatRows() {
    }

    static TableRows open(Path file, FileFormat format) {
        return switch (format) {
            case TextFormat text -> CsvRows.open(file, text.dialect());
            case SheetFormat sheet -> WorkbookRows.open(file, sheet.sheet(), sheet.lines());
        };
    }
}
