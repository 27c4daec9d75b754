package nl.buurtbrug.domain.merge;

import java.util.Set;
import nl.buurtbrug.platform.database.RowState;

/// A column that holds the number of a partner or a person.
///
/// @param kindColumn the column that tells what kind of record it is the number of; "" where that is always the same
/// @param kinds      what that column then says
/// @param joins      whether a row that says the same of both records is kept once
/// @param once       the column of which a record has each value once at most; "" where rows are the same only when all of it is
record Link(String table, String column, String kindColumn, Set<String> kinds, boolean joins, String once) {

    static Link to(String table, String column) {
        return new Link(table, column, "", Set.of(), true, "");
    }

    static Link once(String table, String column, String once) {
        return new Link(table, column, "", Set.of(), true, once);
    }

    /// Rows that stay apart, also where they say the same.
    static Link plain(String table, String column) {
        return new Link(table, column, "", Set.of(), false, "");
    }

    static Link where(String table, String column, String kindColumn, Set<String> kinds) {
        return new Link(table, column, kindColumn, kinds, false, "");
    }

    boolean isAbout(RowState row) {
        return kindColumn.isEmpty() || kinds.contains(row.text(kindColumn));
    }
}
