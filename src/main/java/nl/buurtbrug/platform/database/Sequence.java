package nl.buurtbrug.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where numbers of new records come from.
///
/// @param next the number it gives next
public record Sequence(String name, String type, long next, long increment) {

    /// All of a database, by name.
    public static List<Sequence> all(Connection connection) throws SQLException {
        var sequences = new ArrayList<Sequence>();
        try (var statement = connection.prepareStatement("""
                select s.sequencename, cast(s.sequencedatatype as varchar(100)), s.increment, syscs_util.syscs_peek_at_sequence(h.schemaname, s.sequencename)
                from sys.syssequences s join sys.sysschemas h on h.schemaid = s.schemaid where h.schemaname = ? order by s.sequencename""")) {
            statement.setString(1, connection.getSchema());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    sequences.add(new Sequence(rows.getString(1), kind(rows.getString(2)), rows.getLong(4), rows.getLong(3)));
                }
            }
        }
        return sequences;
    }

    private static String kind(String type) {
        return type.toUpperCase(Locale.ROOT).startsWith("BIGINT") ? "BIGINT" : "INTEGER";
    }

    /// Lets a sequence with this name go on from here.
    public void set(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("drop sequence " + Catalogue.quoted(name) + " restrict");
            statement.executeUpdate("create sequence " + Catalogue.quoted(name) + " as " + kind(type) + " start with " + next + " increment by " + increment);
        }
    }
}
