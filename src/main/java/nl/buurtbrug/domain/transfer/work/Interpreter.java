package nl.buurtbrug.domain.transfer.work;

import java.util.List;
import nl.buurtbrug.domain.transfer.row.ReadRow;

/// Makes of the cells of a row what it says.
interface Interpreter<R extends ReadRow> {

    R read(int line, List<String> cells);
}
