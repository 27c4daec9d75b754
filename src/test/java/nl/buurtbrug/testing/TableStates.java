package nl.buurtbrug.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.buurtbrug.platform.database.Database;

/// Every row of every table as text, to see whether two states are the same. Numbers of versions do not count.
public final class TableStates {

    private static final Set<String> HISTORY = Set.of("CHANGE_SET", "RECORD_CHANGE", "IMPORT_RUN", "IMPORT_ROW", "IMPORT_WORD");

    private TableStates() {
    }

    /// All tables except what is remembered of what was done.
    public static Map<String, List<String>> of(Database database) {
        var tables = withHistory(database);
        tables.keySet().removeAll(HISTORY);
        return tables;
    }

    public static Map<String, List<String>> withHistory(Database database) {
        return database.read(session -> session.doReturningWork(TableStates::read));
    }

    private static Map<String, List<String>> read(Connection connection) throws SQLException {
        var tables = new TreeMap<String, List<String>>();
        try (var names = connection.getMetaData().getTables(null, "APP", "%", new String[] {"TABLE"})) {
            while (names.next()) {
                var name = names.getString("TABLE_NAME");
                if (!name.startsWith("flyway")) {
                    tables.put(name, rows(connection, name));
                }
            }
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("select * from " + table + " order by id")) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(row(rows));
            }
            return texts;
        }
    }

    private static String row(ResultSet rows) throws SQLException {
        var columns = rows.getMetaData();
        var text = new StringBuilder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (!columns.getColumnName(i).equals("VERSION")) {
                text.append(columns.getColumnName(i)).append('=').append(rows.getString(i)).append(' ');
            }
        }
        return text.toString();
    }
}
