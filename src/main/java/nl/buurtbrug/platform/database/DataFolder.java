package nl.buurtbrug.platform.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;

/// The folder that holds everything the office keeps: the database, the settings, the log.
///
/// A new database is made beside its place and moved into it when it is whole, because Derby's own creation
/// leaves a database that never opens when it is interrupted.
public final class DataFolder {

    private static final String DATABASE = "database";
    private static final String UNFINISHED = "database.new";
    private static final String CLEAN_SHUTDOWN = "08006";

    private final Path folder;

    public DataFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// Where the platform keeps a program's data of one user.
    public static DataFolder usual() {
        return new DataFolder(UsualPlace.of("Buurtbrug"));
    }

    public Path path() {
        return folder;
    }

    /// Whether there is a database here already, or something in its place.
    public boolean isUsed() {
        return Files.exists(folder.resolve(DATABASE));
    }

    /// Opens the database, made first when there is none.
    ///
    /// @throws CannotOpen when that can't be done; nothing was changed then
    public Database open() throws CannotOpen {
        prepareFolder();
        DerbySettings.apply(folder);
        if (!isUsed()) {
            create();
        }
        return openExisting();
    }

    private void prepareFolder() throws CannotOpen {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CannotOpen(CannotOpen.Reason.NOT_A_FOLDER, folder);
        }
        try {
            OwnerOnly.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "write", ".test"));
        } catch (IOException e) {
            throw new CannotOpen(CannotOpen.Reason.READ_ONLY, folder, e);
        }
    }

    private void create() throws CannotOpen {
        var unfinished = folder.resolve(UNFINISHED);
        try {
            delete(unfinished);
            Schema.migrate(url(unfinished) + ";create=true");
            shutDown(unfinished);
            OwnerOnly.protect(unfinished);
            Files.move(unfinished, folder.resolve(DATABASE), StandardCopyOption.ATOMIC_MOVE);
            forceToDisk(folder);
        } catch (IOException e) {
            throw new CannotOpen(CannotOpen.Reason.NO_ROOM, folder, e);
        }
    }

    private Database openExisting() throws CannotOpen {
        var database = folder.resolve(DATABASE);
        if (!Files.exists(database.resolve("service.properties"))) {
            throw new CannotOpen(CannotOpen.Reason.NOT_A_DATABASE, database);
        }
        if (!isWritable(database)) {
            throw new CannotOpen(CannotOpen.Reason.READ_ONLY, database);
        }
        try {
            var version = Schema.versionOf(url(database));
            if (version > Schema.VERSION) {
                shutDown(database);
                throw new CannotOpen(CannotOpen.Reason.NEWER_VERSION, database);
            }
            if (version < Schema.VERSION) {
                Schema.migrate(url(database));
            }
        } catch (SQLException e) {
            shutDown(database);
            throw new CannotOpen(CannotOpen.Reason.of(e), database, e);
        }
        return new Database(url(database), () -> shutDown(database));
    }

    private static boolean isWritable(Path database) {
        try (var files = Files.walk(database)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("README")).allMatch(Files::isWritable);
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }

    private static String url(Path database) {
        return "jdbc:derby:directory:" + database;
    }

    private static void shutDown(Path database) {
        try {
            DriverManager.getConnection(url(database) + ";shutdown=true").close();
        } catch (SQLException e) {
            if (!CLEAN_SHUTDOWN.equals(e.getSQLState())) {
                System.getLogger(DataFolder.class.getName()).log(System.Logger.Level.DEBUG, "was not open", e);
            }
        }
    }

    private static void delete(Path unfinished) throws IOException {
        if (Files.exists(unfinished)) {
            try (Stream<Path> files = Files.walk(unfinished)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void forceToDisk(Path directory) throws IOException {
        if (!File.separator.equals("\\")) {
            try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
