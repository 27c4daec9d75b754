package nl.buurtbrug.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import nl.buurtbrug.platform.database.CannotOpen.Reason;
import org.flywaydb.core.api.FlywayException;

/// The folder that holds everything the office keeps: the database, the settings, the log.
public final class DataFolder {

    static final String DATABASE = "database";
    static final String VERSION = "database.version";

    private static final String CLEAN_SHUTDOWN = "08006";

    private static final FolderCheck.Room ROOM = path -> Files.getFileStore(path).getUsableSpace();
    private static final Path USUAL = UsualPlace.of("Buurtbrug");

    private final Path folder;
    private final FolderCheck check;
    private final boolean mustBeUsed;

    public DataFolder(Path folder) {
        this(folder, ROOM);
    }

    DataFolder(Path folder, FolderCheck.Room room) {
        this(folder, room, false);
    }

    private DataFolder(Path folder, FolderCheck.Room room, boolean mustBeUsed) {
        this.folder = folder.toAbsolutePath().normalize();
        this.mustBeUsed = mustBeUsed;
        check = new FolderCheck(this.folder, room);
    }

    /// Where the data of this user are: where the platform keeps a program's data, unless another folder was chosen.
    public static DataFolder usual() {
        return usual(USUAL);
    }

    static DataFolder usual(Path place) {
        return new ChosenFolder(place).get().map(chosen -> new DataFolder(chosen, ROOM, true)).orElseGet(() -> new DataFolder(place));
    }

    /// From now on this is the usual folder.
    ///
    /// @throws IOException when that can't be remembered
    public void becomeUsual() throws IOException {
        becomeUsual(USUAL);
    }

    void becomeUsual(Path place) throws IOException {
        new ChosenFolder(place).set(folder);
    }

    public Path path() {
        return folder;
    }

    /// Whether there is a database here already, or something in its place.
    public boolean isUsed() {
        return Files.exists(folder.resolve(DATABASE));
    }

    /// Why this is an unsafe place for a database, if it is.
    public Optional<Hazard> hazard() {
        return Hazard.of(folder);
    }

    /// Opens the database, made first when there is none.
    ///
    /// @throws CannotOpen when that can't be done; nothing was changed then
    public Database open() throws CannotOpen {
        if (mustBeUsed && !isUsed()) {
            throw new CannotOpen(Reason.MISSING, folder);
        }
        check.run();
        var lock = lock();
        try {
            DerbySettings.apply(folder);
            if (!isUsed()) {
                NewDatabase.in(folder);
            }
            return openExisting(lock);
        } catch (CannotOpen | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private FolderLock lock() throws CannotOpen {
        try {
            OwnerOnly.createDirectories(folder.resolve("log"));
            return FolderLock.on(folder).orElseThrow(() -> new CannotOpen(Reason.IN_USE, folder));
        } catch (IOException e) {
            throw new CannotOpen(Reason.READ_ONLY, folder, e);
        }
    }

    private Database openExisting(FolderLock lock) throws CannotOpen {
        var database = folder.resolve(DATABASE);
        try {
            bringUpToDate(database);
        } catch (CannotOpen e) {
            shutDown(database);
            throw e;
        }
        return new Database(url(database), () -> {
            shutDown(database);
            lock.close();
        });
    }

    private void bringUpToDate(Path database) throws CannotOpen {
        try {
            var version = Schema.versionOf(url(database));
            if (version > Schema.VERSION) {
                throw new CannotOpen(Reason.NEWER_VERSION, folder);
            }
            if (version < Schema.VERSION) {
                Schema.migrate(url(database));
            }
            SchemaVersion.write(folder);
        } catch (SQLException e) {
            throw new CannotOpen(Reason.of(e), folder, e);
        } catch (FlywayException e) {
            throw new CannotOpen(Reason.DAMAGED, folder, e);
        } catch (IOException e) {
            throw new CannotOpen(Reason.NO_ROOM, folder, e);
        }
    }

    static String url(Path database) {
        return "jdbc:derby:directory:" + database;
    }

    static void shutDown(Path database) {
        try {
            DriverManager.getConnection(url(database) + ";shutdown=true").close();
        } catch (SQLException e) {
            if (!CLEAN_SHUTDOWN.equals(e.getSQLState())) {
                System.getLogger(DataFolder.class.getName()).log(System.Logger.Level.DEBUG, "was not open", e);
            }
        }
    }
}
