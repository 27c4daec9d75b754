package nl.buurtbrug.platform.xlsx;

import java.nio.file.Path;
import nl.buurtbrug.platform.table.UnreadableTable.Reason;
import nl.buurtbrug.platform.table.UnreadableTable;

/// Makes the exception for what is wrong in a workbook, with the row that is being read.
final class Refusal {

    private final Path file;
    private int row;

    Refusal(Path file) {
        this.file = file;
    }

    void at(int line) {
        row = line;
    }

    UnreadableTable because(Reason reason) {
        return new UnreadableTable(reason, file, row);
    }

    UnreadableTable damaged(Throwable cause) {
        return new UnreadableTable(Reason.DAMAGED, file, row, cause);
    }
}
