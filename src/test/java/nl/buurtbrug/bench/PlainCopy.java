package nl.buurtbrug.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.Schema;

/// Writes the rows of one database into an empty one with nothing but JDBC batches: the quickest an import can be.
final class PlainCopy {

    private static final int BATCH = 500;
    private static final double NANOS = 1e9;
    private static final List<String> TABLES = List.of("organisation_kind", "tag", "organisation", "partnership_phase", "organisation_tag", "person",
            "affiliation", "import_run", "import_row");

    private PlainCopy() {
    }

    /// How long writing took, commit included; reading does not count.
    static double seconds(Database from, Path to) {
        var url = "jdbc:derby:directory:" + to;
        Schema.migrate(url + ";create=true");
        try (var connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            var nanos = 0L;
            for (var table : TABLES) {
                var rows = rows(from, table);
                var start = System.nanoTime();
                insert(connection, table, rows);
                nanos += System.nanoTime() - start;
            }
            var start = System.nanoTime();
            connection.commit();
            return (nanos + System.nanoTime() - start) / NANOS;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Object[]> rows(Database from, String table) {
        return from.read(session -> session.doReturningWork(connection -> {
            try (var statement = connection.createStatement(); var rows = statement.executeQuery("select * from " + table)) {
                var all = new ArrayList<Object[]>();
                while (rows.next()) {
                    all.add(row(rows));
                }
                return all;
            }
        }));
    }

    private static Object[] row(ResultSet rows) throws SQLException {
        var row = new Object[rows.getMetaData().getColumnCount()];
        for (int i = 0; i < row.length; i++) {
            row[i] = rows.getObject(i + 1);
        }
        return row;
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var places = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
        try (var statement = connection.prepareStatement("insert into " + table + " values (" + places + ")")) {
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                for (int column = 0; column < row.length; column++) {
                    statement.setObject(column + 1, row[column]);
                }
                statement.addBatch();
                if (i % BATCH == BATCH - 1) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
