package nl.buurtbrug.platform.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/// Which tables a database has, as it tells itself: what a later migration adds is in it.
public final class Catalogue {

    /// A column as the database describes it.
    ///
    /// @param type one of [java.sql.Types]
    public record Column(String name, int type, String typeName, int size, boolean nullable) {
    }

    /// A table; its primary key in order.
    public record Table(String name, List<Column> columns, List<String> key) {
    }

    /// A column that refers to another table.
    public record Reference(String constraint, String table, List<String> columns, String to, List<String> toColumns, boolean cascades) {
    }

    private static final String MIGRATIONS = "flyway_schema_history";
    private static final Set<String> OUR_OWN = Set.of(MIGRATIONS, ChangeMarks.TABLE);

    private Catalogue() {
    }

    /// All tables, by name.
    public static List<Table> all(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        for (var name : texts(connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"}), "TABLE_NAME")) {
            tables.add(new Table(name, columns(connection, name), key(connection, name)));
        }
        return tables;
    }

    /// The tables with what the office keeps: all but those about the database itself.
    public static List<Table> ofTheOffice(Connection connection) throws SQLException {
        return all(connection).stream().filter(table -> !OUR_OWN.contains(table.name().toLowerCase(Locale.ROOT))).toList();
    }

    /// The table with this name, whatever its case.
    public static Table table(Connection connection, String name) throws SQLException {
        for (var known : texts(connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"}), "TABLE_NAME")) {
            if (known.equalsIgnoreCase(name)) {
                return new Table(known, columns(connection, known), key(connection, known));
            }
        }
        throw new IllegalArgumentException("no table " + name);
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var rows = connection.getMetaData().getColumns(null, connection.getSchema(), literal(connection, table), "%")) {
            while (rows.next()) {
                columns.add(new Column(rows.getString("COLUMN_NAME"), rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME"),
                        rows.getInt("COLUMN_SIZE"), rows.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls));
            }
        }
        return columns;
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        var key = new TreeMap<Integer, String>();
        try (var rows = connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
            while (rows.next()) {
                key.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        return List.copyOf(key.values());
    }

    /// What the columns of a table refer to.
    public static List<Reference> references(Connection connection, String table) throws SQLException {
        var references = new TreeMap<String, Reference>();
        try (var rows = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
            while (rows.next()) {
                var reference = references.computeIfAbsent(rows.getString("FK_NAME"), name -> started(name, table, rows));
                reference.columns().add(rows.getString("FKCOLUMN_NAME"));
                reference.toColumns().add(rows.getString("PKCOLUMN_NAME"));
            }
        }
        return List.copyOf(references.values());
    }

    private static Reference started(String name, String table, ResultSet row) {
        try {
            return new Reference(name, table, new ArrayList<>(), row.getString("PKTABLE_NAME"), new ArrayList<>(),
                    row.getInt("DELETE_RULE") == DatabaseMetaData.importedKeyCascade);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A name as it stands in a statement.
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /// The questions about columns take patterns, in which an underscore is any letter.
    private static String literal(Connection connection, String name) throws SQLException {
        var escape = connection.getMetaData().getSearchStringEscape();
        return escape.isEmpty() ? name : name.replace("_", escape + "_");
    }

    private static List<String> texts(ResultSet rows, String column) throws SQLException {
        try (rows) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(column));
            }
            texts.sort(null);
            return texts;
        }
    }
}
