package nl.buurtbrug.platform.table;

import java.util.Optional;

/// Gives the rows of a file one by one, without knowing where its table begins or ends.
public interface RowSource extends AutoCloseable {

    /// The next row that is not blank; empty at the end.
    Optional<TableRow> next();

    @Override
    void close();
}
