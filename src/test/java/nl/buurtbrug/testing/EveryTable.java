package nl.buurtbrug.testing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import nl.buurtbrug.platform.database.Catalogue;
import nl.buurtbrug.platform.database.Catalogue.Column;
import nl.buurtbrug.platform.database.Catalogue.Table;

/// Rows in every table of the office, whatever tables there are: those of a later migration are filled too.
public final class EveryTable {

    private final Connection connection;
    private final int rows;
    private final IntFunction<String> texts;
    private final Map<String, Object[]> codes = codes();

    private EveryTable(Connection connection, int rows, IntFunction<String> texts) {
        this.connection = connection;
        this.rows = rows;
        this.texts = texts;
    }

    /// Fills empty tables. Row *i* of each has the number *i* + 1, refers to rows of that number, and has one text in all its columns of text.
    ///
    /// @param texts the text of a row, cut off where a column is narrower
    public static void fill(Connection connection, int rows, IntFunction<String> texts) throws SQLException {
        var filling = new EveryTable(connection, rows, texts);
        for (var table : oldestFirst(connection)) {
            filling.fill(table);
        }
    }

    /// Nothing is archived or ended, and there are no pictures.
    public static void leaveOutWhatMayBe(Connection connection) throws SQLException {
        var optional = Set.of(Types.TIMESTAMP, Types.DATE, Types.BLOB);
        for (var table : Catalogue.ofTheOffice(connection)) {
            for (var column : table.columns()) {
                if (column.nullable() && optional.contains(column.type())) {
                    try (var statement = connection.createStatement()) {
                        statement.executeUpdate("update " + Catalogue.quoted(table.name()) + " set " + Catalogue.quoted(column.name()) + " = null");
                    }
                }
            }
        }
    }

    /// Each table after those it refers to.
    static List<Table> oldestFirst(Connection connection) throws SQLException {
        var waiting = new ArrayList<>(Catalogue.ofTheOffice(connection));
        var sorted = new ArrayList<Table>();
        var there = new HashSet<String>();
        while (!waiting.isEmpty()) {
            var next = waiting.stream().filter(table -> there.containsAll(needed(connection, table))).findFirst().orElseThrow();
            waiting.remove(next);
            sorted.add(next);
            there.add(next.name());
        }
        return sorted;
    }

    private static Set<String> needed(Connection connection, Table table) {
        try {
            var needed = new HashSet<String>();
            Catalogue.references(connection, table.name()).forEach(reference -> needed.add(reference.to()));
            needed.remove(table.name());
            return needed;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(Table table) throws SQLException {
        var names = String.join(", ", table.columns().stream().map(column -> Catalogue.quoted(column.name())).toList());
        var places = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        try (var insert = connection.prepareStatement("insert into " + Catalogue.quoted(table.name()) + " (" + names + ") values (" + places + ")")) {
            for (int row = 0; row < rows; row++) {
                for (int i = 0; i < table.columns().size(); i++) {
                    set(insert, i + 1, table, table.columns().get(i), row);
                }
                insert.executeUpdate();
            }
        }
    }

    private void set(PreparedStatement insert, int index, Table table, Column column, int row) throws SQLException {
        switch (column.type()) {
            case Types.BIGINT -> insert.setLong(index, row + 1L);
            case Types.INTEGER, Types.SMALLINT -> insert.setInt(index, row);
            case Types.BOOLEAN -> insert.setBoolean(index, row % 2 == 0);
            case Types.DATE -> insert.setString(index, "2026-02-%02d".formatted(1 + row % 28));
            case Types.TIME -> insert.setString(index, "23:59:%02d".formatted(row % 60));
            // in the hour that the clocks skip
            case Types.TIMESTAMP -> insert.setString(index, "2026-03-29 02:%02d:00.123456".formatted(row % 60));
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> insert.setBytes(index, new byte[] {0, (byte) row, -1});
            case Types.DECIMAL, Types.NUMERIC, Types.DOUBLE, Types.REAL -> insert.setInt(index, row);
            default -> insert.setString(index, text(table, column, row));
        }
    }

    private String text(Table table, Column column, int row) {
        var allowed = codes.get(key(table.name(), column.name()));
        if (allowed != null) {
            return ((Enum<?>) allowed[row % allowed.length]).name();
        }
        var text = texts.apply(row);
        return text.length() > column.size() ? text.substring(0, column.size()) : text;
    }

    /// The columns in which the entities allow a few values only.
    private static Map<String, Object[]> codes() {
        var codes = new HashMap<String, Object[]>();
        try (var names = new InputStreamReader(EveryTable.class.getResourceAsStream("/nl/buurtbrug/entities"), StandardCharsets.UTF_8)) {
            for (var name : names.readAllLines()) {
                var entity = Class.forName(name);
                Arrays.stream(entity.getDeclaredFields()).filter(field -> field.getType().isEnum())
                        .forEach(field -> codes.put(key(entity.getSimpleName(), field), field.getType().getEnumConstants()));
            }
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key(String entity, Field field) {
        return key(snake(entity), snake(field.getName()));
    }

    private static String key(String table, String column) {
        return (table + "." + column).toLowerCase(Locale.ROOT);
    }

    private static String snake(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_");
    }
}
