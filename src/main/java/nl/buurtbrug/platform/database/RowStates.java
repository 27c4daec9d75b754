package nl.buurtbrug.platform.database;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.buurtbrug.platform.database.Catalogue.Column;
import nl.buurtbrug.platform.database.Catalogue.Table;
import org.hibernate.StatelessSession;

/// Rows of any table by their id, as texts: to keep how they were and to put them back exactly so, version included.
///
/// Takes part in the transaction of its session. It goes around the mapping, so nobody notes what it does; for all else there are repositories.
/// Names of tables and columns come from the program, never from what somebody typed.
public final class RowStates {

    private static final String ID = "id";

    private final Connection connection;
    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, Map<String, String>> references = new HashMap<>();

    private RowStates(Connection connection) {
        this.connection = connection;
    }

    /// Works with the rows a session sees.
    public static <T> T in(StatelessSession session, Function<RowStates, T> work) {
        return session.doReturningWork(connection -> work.apply(new RowStates(connection)));
    }

    public Optional<RowState> get(String table, long id) {
        return with(table, ID, id).stream().findFirst();
    }

    /// The rows with this number in a column, in the order of their ids.
    public List<RowState> with(String table, String column, long value) {
        var known = table(table);
        var names = known.columns().stream().map(Column::name).collect(joining(", "));
        return attempt(() -> {
            try (var statement = connection.prepareStatement("select %s from %s where %s = ? order by id".formatted(names, table, column))) {
                statement.setLong(1, value);
                try (var answer = statement.executeQuery()) {
                    var rows = new ArrayList<RowState>();
                    while (answer.next()) {
                        rows.add(row(table, known.columns(), answer));
                    }
                    return rows;
                }
            }
        });
    }

    private static RowState row(String table, List<Column> columns, ResultSet answer) throws SQLException {
        var values = new TreeMap<String, Optional<String>>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(lower(columns.get(i).name()), CellText.of(answer, i + 1, columns.get(i)));
        }
        return new RowState(table, Long.parseLong(values.remove(ID).orElseThrow()), values);
    }

    /// Gives columns of a row other values.
    public void change(String table, long id, Map<String, Optional<String>> values) {
        Writes.note(table);
        var columns = columns(table, values.keySet());
        var sets = columns.stream().map(column -> column.name() + " = ?").collect(joining(", "));
        run("update %s set %s where id = ?".formatted(table, sets), columns, values, Optional.of(id));
    }

    /// Puts a row in as it was.
    public void insert(RowState row) {
        Writes.note(row.table());
        var values = new TreeMap<>(row.values());
        values.put(ID, Optional.of(Long.toString(row.id())));
        var columns = columns(row.table(), values.keySet());
        run("insert into %s (%s) values (%s)".formatted(row.table(), columns.stream().map(Column::name).collect(joining(", ")),
                String.join(", ", Collections.nCopies(columns.size(), "?"))), columns, values, Optional.empty());
    }

    public void delete(String table, long id) {
        Writes.note(table);
        run("delete from %s where id = ?".formatted(table), List.of(), Map.of(), Optional.of(id));
    }

    /// The columns that refer to another table, each with the name of that table.
    public Map<String, String> references(String table) {
        return references.computeIfAbsent(table, _ -> attempt(() -> Catalogue.references(connection, table(table).name()).stream()
                .collect(toMap(reference -> lower(reference.columns().getFirst()), reference -> lower(reference.to())))));
    }

    public boolean isNullable(String table, String column) {
        return columns(table, Set.of(column)).getFirst().nullable();
    }

    private List<Column> columns(String table, Set<String> names) {
        return table(table).columns().stream().filter(column -> names.contains(lower(column.name()))).toList();
    }

    private Table table(String name) {
        return tables.computeIfAbsent(name, _ -> attempt(() -> Catalogue.table(connection, name)));
    }

    private void run(String sql, List<Column> columns, Map<String, Optional<String>> values, Optional<Long> id) {
        attempt(() -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < columns.size(); i++) {
                    CellText.set(statement, i + 1, columns.get(i), values.get(lower(columns.get(i).name())));
                }
                if (id.isPresent()) {
                    statement.setLong(columns.size() + 1, id.get());
                }
                return statement.executeUpdate();
            }
        });
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private static <T> T attempt(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new CannotRead(e);
        }
    }
}
