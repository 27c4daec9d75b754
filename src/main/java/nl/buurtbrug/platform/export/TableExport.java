package nl.buurtbrug.platform.export;

import static nl.buurtbrug.platform.database.Catalogue.quoted;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.platform.csv.ExactCsv;
import nl.buurtbrug.platform.database.BackupFailed;
import nl.buurtbrug.platform.database.BackupFailed.Reason;
import nl.buurtbrug.platform.database.Catalogue;
import nl.buurtbrug.platform.database.Catalogue.Table;
import nl.buurtbrug.platform.database.CellText;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.FileTree;
import nl.buurtbrug.platform.database.OwnerOnly;
import nl.buurtbrug.platform.database.Schema;
import nl.buurtbrug.platform.database.Sequence;
import nl.buurtbrug.platform.file.FreeRoom;

/// Writes every table of the office to a folder, each as a CSV file, with what the columns mean and by what the files are checked.
///
/// The same data give the same files, to the byte.
public final class TableExport {

    static final String DICTIONARY = "dictionary.csv";
    static final String SEQUENCES = "sequences.csv";
    static final List<String> SEQUENCE_HEADER = List.of("sequence", "type", "next", "increment");

    private static final String README = "README.txt";
    private static final Set<Integer> UNSORTABLE = Set.of(Types.BLOB, Types.CLOB, Types.LONGVARCHAR, Types.LONGVARBINARY);

    private final Path folder;
    private final List<Manifest.Part> parts = new ArrayList<>();

    private TableExport(Path folder) {
        this.folder = folder;
    }

    /// Writes a folder that is not there yet, or empty. It is there only when it is whole.
    ///
    /// @return how many rows were written
    /// @throws BackupFailed when it can't be written; nothing is there then that was not there before
    public static long write(Database database, Path folder) {
        var target = folder.toAbsolutePath().normalize();
        var unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
        try {
            refuseUnlessFree(target);
            FileTree.delete(unfinished);
            OwnerOnly.createDirectories(unfinished);
            var export = new TableExport(unfinished);
            database.read(session -> session.doReturningWork(connection -> {
                export.write(connection);
                return export;
            }));
            OwnerOnly.protect(unfinished);
            FileTree.forceToDisk(unfinished);
            Files.deleteIfExists(target);
            FileTree.move(unfinished, target);
            return export.parts.stream().filter(part -> !part.table().isEmpty()).mapToLong(Manifest.Part::rows).sum();
        } catch (BackupFailed e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw failure(e, target, database.size());
        } finally {
            deleteLeftovers(unfinished);
        }
    }

    /// On a full disk the database itself may fail first.
    private static RuntimeException failure(Exception cause, Path target, long size) {
        if (FreeRoom.isLessThan(DataFolder.ENOUGH_ROOM, target)) {
            return new BackupFailed(Reason.NO_ROOM, target, DataFolder.ENOUGH_ROOM + size, cause);
        }
        return switch (cause) {
            case UncheckedIOException e -> new BackupFailed(Reason.NO_PLACE, target, 0, e);
            case RuntimeException e -> e;
            default -> new BackupFailed(Reason.NO_PLACE, target, 0, cause);
        };
    }

    private static void refuseUnlessFree(Path target) throws IOException {
        if (Files.exists(target)) {
            try (var files = Files.list(target)) {
                if (files.findAny().isPresent()) {
                    throw new BackupFailed(Reason.NOT_EMPTY, target);
                }
            }
        }
    }

    private static void deleteLeftovers(Path unfinished) {
        try {
            FileTree.delete(unfinished);
        } catch (IOException e) {
            throw new BackupFailed(Reason.NO_PLACE, unfinished, 0, e);
        }
    }

    private void write(Connection connection) throws SQLException {
        var tables = Catalogue.ofTheOffice(connection);
        try {
            lock(connection, tables);
            for (var table : tables) {
                writeTable(connection, table);
            }
            writeSequences(connection);
            writeDictionary(connection, tables);
            writeReadme();
            new Manifest(Schema.VERSION, parts).write(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All tables as they are at one moment: whoever wants to change something waits.
    private static void lock(Connection connection, List<Table> tables) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : tables) {
                statement.execute("lock table " + quoted(table.name()) + " in share mode");
            }
        }
    }

    private void writeTable(Connection connection, Table table) throws SQLException, IOException {
        var columns = table.columns();
        var names = columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "));
        try (var statement = connection.createStatement(); var file = file(csv(table.name()))) {
            row(file.writer(), columns.stream().map(column -> lower(column.name())));
            try (var rows = statement.executeQuery("select " + names + " from " + quoted(table.name()) + order(table))) {
                while (rows.next()) {
                    var cells = new ArrayList<Optional<String>>();
                    for (int i = 0; i < columns.size(); i++) {
                        cells.add(CellText.of(rows, i + 1, columns.get(i)));
                    }
                    ExactCsv.write(file.writer(), cells);
                    file.count();
                }
            }
            file.finish(lower(table.name()));
        }
    }

    private static String order(Table table) {
        var columns = table.key().isEmpty()
                ? table.columns().stream().filter(column -> !UNSORTABLE.contains(column.type())).map(Catalogue.Column::name).toList()
                : table.key();
        return columns.isEmpty() ? "" : columns.stream().map(Catalogue::quoted).collect(Collectors.joining(", ", " order by ", ""));
    }

    private void writeSequences(Connection connection) throws SQLException, IOException {
        try (var file = file(SEQUENCES)) {
            row(file.writer(), SEQUENCE_HEADER.stream());
            for (var sequence : Sequence.all(connection)) {
                row(file.writer(), Stream.of(lower(sequence.name()), sequence.type(), String.valueOf(sequence.next()), String.valueOf(sequence.increment())));
                file.count();
            }
            file.finish("");
        }
    }

    private void writeDictionary(Connection connection, List<Table> tables) throws SQLException, IOException {
        var dictionary = new Dictionary();
        try (var file = file(DICTIONARY)) {
            row(file.writer(), Dictionary.HEADER.stream());
            for (var table : tables) {
                var about = dictionary.of(table.name());
                row(file.writer(), Stream.of(lower(table.name()), "", "table", "", "", about.dutch(), about.english()));
                var references = Catalogue.references(connection, table.name());
                for (var column : table.columns()) {
                    var meaning = dictionary.of(table.name(), column.name());
                    var to = references.stream().filter(reference -> reference.columns().contains(column.name())).map(reference -> lower(reference.to())).findFirst();
                    row(file.writer(), Stream.of(lower(table.name()), lower(column.name()), CellText.type(column), column.nullable() ? "no" : "yes",
                            to.orElse(""), meaning.dutch(), meaning.english()));
                    file.count();
                }
            }
            file.finish("");
        }
    }

    private void writeReadme() throws IOException {
        try (var in = TableExport.class.getResourceAsStream(README)) {
            Files.copy(in, folder.resolve(README));
        }
        parts.add(new Manifest.Part(README, "", 0, Manifest.sha256(folder.resolve(README))));
    }

    private static void row(BufferedWriter writer, Stream<String> cells) throws IOException {
        ExactCsv.write(writer, cells.map(Optional::of).toList());
    }

    private static String csv(String table) {
        return lower(table) + ".csv";
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private Part file(String name) throws IOException {
        return new Part(name, Files.newBufferedWriter(folder.resolve(name)));
    }

    /// A file being written.
    private final class Part implements AutoCloseable {

        private final String name;
        private final BufferedWriter writer;
        private long rows;

        private Part(String name, BufferedWriter writer) throws IOException {
            this.name = name;
            this.writer = writer;
            ExactCsv.begin(writer);
        }

        BufferedWriter writer() {
            return writer;
        }

        void count() {
            rows++;
        }

        void finish(String table) throws IOException {
            writer.close();
            parts.add(new Manifest.Part(name, table, rows, Manifest.sha256(folder.resolve(name))));
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
