package nl.buurtbrug.platform.database;

import static java.lang.System.Logger.Level.ERROR;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Set;

/// Reads every table of a database to the last row and lets the database check each: that it opens proves nothing.
final class DataCheck {

    private static final System.Logger LOG = System.getLogger(DataCheck.class.getName());
    private static final Set<Integer> LARGE = Set.of(Types.BLOB, Types.CLOB, Types.LONGVARCHAR, Types.LONGVARBINARY);
    private static final int FETCHED_AT_ONCE = 500;

    private DataCheck() {
    }

    /// @throws SQLException when the database does not even say which tables it has
    static List<TableState> run(String url) throws SQLException {
        List<Catalogue.Table> tables;
        try (var connection = DriverManager.getConnection(url)) {
            tables = Catalogue.all(connection);
        }
        return tables.parallelStream().map(table -> state(url, table)).toList();
    }

    /// Each on a connection of its own: a damaged page ends the one on which it was read.
    private static TableState state(String url, Catalogue.Table table) {
        var rows = new long[1];
        try (var connection = DriverManager.getConnection(url)) {
            read(connection, table, rows);
            check(connection, table);
            return new TableState(table.name(), rows[0], "");
        } catch (SQLException e) {
            LOG.log(ERROR, "table {0} is damaged: {1}", table.name(), e.getSQLState());
            return new TableState(table.name(), rows[0], e.getSQLState());
        } catch (IOException e) {
            return new TableState(table.name(), rows[0], "IO");
        }
    }

    private static void read(Connection connection, Catalogue.Table table, long[] count) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (var rows = statement.executeQuery("select * from " + Catalogue.quoted(table.name()))) {
                while (rows.next()) {
                    readLarge(rows, table);
                    count[0]++;
                }
            }
        }
    }

    /// What is large is read from disk only when it is asked for.
    private static void readLarge(ResultSet row, Catalogue.Table table) throws SQLException, IOException {
        for (int i = 0; i < table.columns().size(); i++) {
            if (LARGE.contains(table.columns().get(i).type())) {
                readToTheEnd(row, i + 1, table.columns().get(i).type());
            }
        }
    }

    private static void readToTheEnd(ResultSet row, int column, int type) throws SQLException, IOException {
        if (type == Types.BLOB || type == Types.LONGVARBINARY) {
            try (var bytes = row.getBinaryStream(column)) {
                if (bytes != null) {
                    bytes.transferTo(OutputStream.nullOutputStream());
                }
            }
        } else {
            try (var characters = row.getCharacterStream(column)) {
                if (characters != null) {
                    characters.transferTo(Writer.nullWriter());
                }
            }
        }
    }

    private static void check(Connection connection, Catalogue.Table table) throws SQLException {
        try (var statement = connection.prepareStatement("values syscs_util.syscs_check_table(?, ?)")) {
            statement.setString(1, connection.getSchema());
            statement.setString(2, table.name());
            try (var result = statement.executeQuery()) {
                result.next();
            }
        }
    }
}
