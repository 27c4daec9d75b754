package nl.buurtbrug.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtbrug.platform.database.Catalogue;
import nl.buurtbrug.platform.database.Database;

/// Every row of every table as text, versions included, to see whether two states of a database are one and the same.
public final class EveryRow {

    private EveryRow() {
    }

    /// @param except tables that may differ
    public static Map<String, List<String>> of(Database database, String... except) {
        return database.read(session -> session.doReturningWork(connection -> {
            var tables = new TreeMap<String, List<String>>();
            for (var table : Catalogue.ofTheOffice(connection)) {
                if (!List.of(except).contains(table.name().toLowerCase(Locale.ROOT))) {
                    tables.put(table.name(), rows(connection, table));
                }
            }
            return tables;
        }));
    }

    private static List<String> rows(Connection connection, Catalogue.Table table) throws SQLException {
        try (var statement = connection.createStatement(); var answer = statement.executeQuery("select * from " + table.name())) {
            var rows = new ArrayList<String>();
            while (answer.next()) {
                var row = new StringBuilder();
                for (int i = 0; i < table.columns().size(); i++) {
                    row.append(table.columns().get(i).name()).append('=').append(answer.getString(i + 1)).append(' ');
                }
                rows.add(row.toString());
            }
            rows.sort(null);
            return rows;
        }
    }
}
