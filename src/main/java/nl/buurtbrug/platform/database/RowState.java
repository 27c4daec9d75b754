package nl.buurtbrug.platform.database;

import java.util.Optional;
import java.util.SortedMap;

/// A row of a table as it is at one moment: each column as text, in lower case its name.
///
/// @param values empty for null; without the id
public record RowState(String table, long id, SortedMap<String, Optional<String>> values) {

    /// The value of a column that is never null.
    public String text(String column) {
        return values.get(column).orElseThrow();
    }
}
