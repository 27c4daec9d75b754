package nl.buurtbrug.platform.database;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import nl.buurtbrug.platform.database.CannotOpen.Reason;
import nl.buurtbrug.platform.file.FreeRoom;
import org.flywaydb.core.api.FlywayException;

/// The folder that holds everything the office keeps: the database, the settings, the log.
public final class DataFolder {

    /// What should be free on the disk of the data.
    public static final long ENOUGH_ROOM = 10L << 20;

    static final String DATABASE = "database";
    static final String VERSION = "database.version";

    private static final System.Logger LOG = System.getLogger(DataFolder.class.getName());
    private static final String CLEAN_SHUTDOWN = "08006";

    static final FolderCheck.Room ROOM = FreeRoom::at;
    private static final Path USUAL = UsualPlace.of("Buurtbrug");

    private final Path folder;
    private final FolderCheck check;
    private final boolean mustBeUsed;
    private final Backups backups;
    private final Clock clock;

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
        clock = Clock.systemDefaultZone();
        backups = new Backups(this.folder, clock, room);
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
            finishReplacement();
            check.refuseIfGone();
            if (!isUsed()) {
                NewDatabase.in(folder, check);
            }
            return openExisting(lock);
        } catch (CannotOpen | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Puts another database in the place of the present one, which is kept beside it under a dated name, and as a back-up when it can
    /// still be read. Nobody may have it open.
    ///
    /// @return where the one that was here is now, if there was one
    /// @throws CannotOpen   when the folder can't be used
    /// @throws BackupFailed when the other database can't be made, or there is too little room; nothing was changed then
    public Optional<Path> replace(DatabaseMaker maker) throws CannotOpen {
        check.beforeReplacing();
        try (var _ = lock()) {
            DerbySettings.apply(folder);
            finishReplacement();
            backUpPresent();
            return Replacement.put(folder, database -> make(maker, database), clock.instant());
        } catch (IOException e) {
            throw check.failure(Reason.READ_ONLY, e);
        }
    }

    /// Tells what is full before what was made so far is taken away.
    private void make(DatabaseMaker maker, Path database) throws IOException {
        try {
            maker.makeAt(database);
        } catch (IOException | FlywayException | BackupFailed e) {
            if (check.isFull() && !(e instanceof BackupFailed failure && failure.reason() == BackupFailed.Reason.NO_ROOM)) {
                throw new BackupFailed(BackupFailed.Reason.NO_ROOM, folder, maker.needed(), e);
            }
            throw e;
        }
    }

    /// Puts the database of a back-up in the place of the present one, see [#replace(DatabaseMaker)].
    public Optional<Path> restore(Path backup) throws CannotOpen {
        return replace(database -> backups.unpack(backup, database));
    }

    /// What is damaged can't be backed up; it stays whole as it is.
    private void backUpPresent() {
        var database = folder.resolve(DATABASE);
        if (!Files.exists(database.resolve("service.properties"))) {
            return;
        }
        try {
            backups.make(BackupReason.RESTORE, BackupSource.at(url(database)));
        } catch (BackupFailed e) {
            if (e.reason() != BackupFailed.Reason.DATA_DAMAGED) {
                throw e;
            }
            LOG.log(WARNING, "the present data are kept, but not as a back-up", e);
        } finally {
            shutDown(database);
        }
    }

    private void finishReplacement() throws CannotOpen {
        try {
            Replacement.finish(folder);
        } catch (IOException e) {
            throw check.failure(Reason.READ_ONLY, e);
        }
    }

    /// Whether the disk has no room for what is usual in a day.
    public boolean isFull() {
        return check.isFull();
    }

    /// Goes on with what is left of data whose last changes are missing: from now on they count as whole.
    public void acceptLoss() throws IOException {
        Files.deleteIfExists(folder.resolve(DATABASE).resolve(ChangeMarks.FILE));
    }

    /// The back-ups of these data.
    public Backups backups() {
        return backups;
    }

    private FolderLock lock() throws CannotOpen {
        try {
            OwnerOnly.createDirectories(folder.resolve("log"));
            return FolderLock.on(folder).orElseThrow(() -> new CannotOpen(Reason.IN_USE, folder));
        } catch (IOException e) {
            throw check.failure(Reason.READ_ONLY, e);
        }
    }

    private Database openExisting(FolderLock lock) throws CannotOpen {
        var database = folder.resolve(DATABASE);
        try {
            bringUpToDate(database);
        } catch (CannotOpen | RuntimeException e) {
            shutDown(database);
            throw e;
        }
        return new Database(url(database), Optional.of(new ChangeMarks(database)), backups, clock, () -> {
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
                backups.make(BackupReason.UPGRADE, BackupSource.at(url(database)));
                Schema.migrate(url(database));
            }
            SchemaVersion.write(folder);
        } catch (SQLException e) {
            throw check.failure(check.reasonFor(Reason.of(e)), e);
        } catch (FlywayException e) {
            throw check.failure(Damage.isSeenIn(e) ? Reason.DAMAGED : Reason.NOT_MADE, e);
        } catch (BackupFailed e) {
            throw notBackedUp(e);
        } catch (IOException e) {
            throw check.failure(Reason.READ_ONLY, e);
        }
    }

    private CannotOpen notBackedUp(BackupFailed failure) {
        return switch (failure.reason()) {
            case NO_ROOM -> CannotOpen.withoutRoom(failure.place(), failure.needed(), failure);
            case DATA_DAMAGED -> new CannotOpen(Reason.DAMAGED, folder, failure);
            case NO_PLACE, NOT_EMPTY, NOT_A_BACKUP, NEWER_VERSION -> new CannotOpen(Reason.READ_ONLY, failure.place(), failure);
        };
    }

    static String url(Path database) {
        return "jdbc:derby:directory:" + database;
    }

    static void shutDown(Path database) {
        try {
            DriverManager.getConnection(url(database) + ";shutdown=true").close();
        } catch (SQLException e) {
            if (!CLEAN_SHUTDOWN.equals(e.getSQLState())) {
                LOG.log(DEBUG, "was not open", e);
            }
        }
    }
}
