package nl.buurtbrug.platform.export;

import static java.util.stream.Collectors.joining;
import static nl.buurtbrug.platform.database.Catalogue.quoted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.buurtbrug.platform.csv.ExactCsv;
import nl.buurtbrug.platform.database.BackupFailed;
import nl.buurtbrug.platform.database.BackupFailed.Reason;
import nl.buurtbrug.platform.database.Catalogue;
import nl.buurtbrug.platform.database.Catalogue.Column;
import nl.buurtbrug.platform.database.Catalogue.Reference;
import nl.buurtbrug.platform.database.CellText;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.database.DatabaseMaker;
import nl.buurtbrug.platform.database.FileTree;
import nl.buurtbrug.platform.database.Schema;
import nl.buurtbrug.platform.database.Sequence;

/// Makes a new database equal to what was exported: all files are checked first, then all rows go in, in one transaction.
public final class TableLoad implements DatabaseMaker {

    /// The file by which an export is known.
    public static final String MANIFEST = Manifest.FILE;

    private static final int BATCH = 500;

    private final Path export;

    /// @param export the folder that [TableExport] wrote
    public TableLoad(Path export) {
        this.export = export.toAbsolutePath().normalize();
    }

    @Override
    public void makeAt(Path folder) throws IOException {
        var manifest = Manifest.checked(export);
        Schema.make(folder, manifest.schema(), url -> load(url, manifest));
    }

    /// Tables with their indexes take some three times the room of the texts.
    @Override
    public long needed() throws IOException {
        return DataFolder.ENOUGH_ROOM + 3 * FileTree.size(export);
    }

    /// Looks whether the files are there and unchanged; how many rows a table has in them.
    ///
    /// @throws BackupFailed when they are not
    public static long rows(Path export, String table) {
        return Manifest.checked(export.toAbsolutePath().normalize()).parts().stream().filter(part -> part.table().equals(table)).mapToLong(Manifest.Part::rows).sum();
    }

    private void load(String url, Manifest manifest) {
        try (var connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            var tables = Catalogue.ofTheOffice(connection);
            refuseUnknown(manifest, tables);
            var references = new ArrayList<Reference>();
            for (var table : tables) {
                references.addAll(Catalogue.references(connection, table.name()));
            }
            for (var reference : references) {
                execute(connection, "alter table " + quoted(reference.table()) + " drop constraint " + quoted(reference.constraint()));
            }
            for (var table : tables) {
                load(connection, table, part(manifest, table));
            }
            for (var reference : references) {
                execute(connection, restored(reference));
            }
            setSequences(connection);
            connection.commit();
        } catch (SQLException | IOException | IllegalArgumentException e) {
            throw new BackupFailed(Reason.NOT_A_BACKUP, export, 0, e);
        }
    }

    /// Nothing of what was exported is left out without a word.
    private void refuseUnknown(Manifest manifest, List<Catalogue.Table> tables) {
        for (var part : manifest.parts()) {
            if (!part.table().isEmpty() && tables.stream().noneMatch(table -> lower(table.name()).equals(part.table()))) {
                throw new BackupFailed(Reason.NOT_A_BACKUP, export.resolve(part.file()));
            }
        }
    }

    private Manifest.Part part(Manifest manifest, Catalogue.Table table) {
        return manifest.parts().stream().filter(part -> part.table().equals(lower(table.name()))).findFirst()
                .orElseThrow(() -> new BackupFailed(Reason.NOT_A_BACKUP, export.resolve(lower(table.name()) + ".csv")));
    }

    /// Tables refer to each other, and to themselves: the references go before the rows come, and are checked when they come back.
    private static String restored(Reference reference) {
        return "alter table " + quoted(reference.table()) + " add constraint " + quoted(reference.constraint())
                + " foreign key (" + names(reference.columns()) + ") references " + quoted(reference.to()) + " (" + names(reference.toColumns()) + ")"
                + (reference.cascades() ? " on delete cascade" : "");
    }

    private static String names(List<String> columns) {
        return columns.stream().map(Catalogue::quoted).collect(joining(", "));
    }

    private void load(Connection connection, Catalogue.Table table, Manifest.Part part) throws SQLException, IOException {
        var file = export.resolve(part.file());
        try (var reader = Files.newBufferedReader(file)) {
            var rows = new ExactCsv.Rows(reader);
            var columns = columns(rows.next().orElse(List.of()), table, file);
            // what a migration put there is in the files too
            execute(connection, "delete from " + quoted(table.name()));
            var sql = "insert into " + quoted(table.name()) + " (" + names(columns.stream().map(Column::name).toList()) + ") values ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
            try (var statement = connection.prepareStatement(sql)) {
                if (insert(statement, rows, columns) != part.rows()) {
                    throw new BackupFailed(Reason.NOT_A_BACKUP, file);
                }
            }
        }
    }

    private static List<Column> columns(List<Optional<String>> header, Catalogue.Table table, Path file) {
        var columns = header.stream().map(name -> table.columns().stream().filter(column -> lower(column.name()).equals(name.orElse(""))).findFirst()
                .orElseThrow(() -> new BackupFailed(Reason.NOT_A_BACKUP, file))).toList();
        if (columns.size() != table.columns().size()) {
            throw new BackupFailed(Reason.NOT_A_BACKUP, file);
        }
        return columns;
    }

    private static long insert(PreparedStatement statement, ExactCsv.Rows rows, List<Column> columns) throws SQLException, IOException {
        var count = 0L;
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            var cells = row.get();
            if (cells.size() != columns.size()) {
                throw new IOException("a row has another number of cells");
            }
            for (int i = 0; i < columns.size(); i++) {
                CellText.set(statement, i + 1, columns.get(i), cells.get(i));
            }
            statement.addBatch();
            if (++count % BATCH == 0) {
                statement.executeBatch();
            }
        }
        statement.executeBatch();
        return count;
    }

    private void setSequences(Connection connection) throws SQLException, IOException {
        try (var reader = Files.newBufferedReader(export.resolve(TableExport.SEQUENCES))) {
            var rows = new ExactCsv.Rows(reader);
            rows.next();
            var there = Sequence.all(connection);
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                var cells = row.get().stream().map(cell -> cell.orElse("")).toList();
                for (var sequence : there) {
                    if (lower(sequence.name()).equals(cells.get(0))) {
                        new Sequence(sequence.name(), cells.get(1), Long.parseLong(cells.get(2)), Long.parseLong(cells.get(3))).set(connection);
                    }
                }
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
