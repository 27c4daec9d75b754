package nl.buurtbrug.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import nl.buurtbrug.platform.database.CannotOpen.Reason;
import nl.buurtbrug.platform.file.FreeRoom;

/// Looks whether a data folder can be used, without touching anything in it.
final class FolderCheck {

    /// What a new database needs, with room for the first lists.
    static final long ENOUGH = 50L * 1024 * 1024;

    /// With less the database opens only to be read, and not even that well.
    private static final long LEAST = 1L << 20;

    private static final Set<String> OURS = Set.of(
            DataFolder.DATABASE, DataFolder.VERSION, NewDatabase.UNFINISHED, FolderLock.FILE, Backups.FOLDER, "settings.properties", "log");

    /// How many bytes can still be written to where a folder is.
    interface Room {
        long at(Path folder) throws IOException;
    }

    private final Path folder;
    private final Room room;

    FolderCheck(Path folder, Room room) {
        this.folder = folder;
        this.room = room;
    }

    void run() throws CannotOpen {
        var database = folder.resolve(DataFolder.DATABASE);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CannotOpen(Reason.NOT_A_FOLDER, folder);
        }
        try {
            if (Files.exists(database)) {
                refuseUnless(Files.exists(database.resolve("service.properties")), reasonFor(Reason.NOT_A_DATABASE));
                refuseUnless(SchemaVersion.read(folder) <= Schema.VERSION, Reason.NEWER_VERSION);
                refuseUnless(isWritable(folder) && isAllWritable(database), Reason.READ_ONLY);
                refuseWithLessThan(LEAST);
            } else {
                refuseUnless(isOursOrEmpty(), Reason.NOT_A_DATABASE);
                refuseUnless(isWritable(nearest()), Reason.READ_ONLY);
                refuseWithLessThan(ENOUGH);
            }
        } catch (IOException | UncheckedIOException e) {
            throw failure(Reason.READ_ONLY, e);
        }
    }

    /// The same as far as it matters to what puts another database here: the present one may be damaged or gone.
    void beforeReplacing() throws CannotOpen {
        refuseUnless(!Files.exists(folder) || Files.isDirectory(folder), Reason.NOT_A_FOLDER);
        try {
            refuseUnless(wasOurs() || isOursOrEmpty(), Reason.NOT_A_DATABASE);
            refuseUnless(isWritable(nearest()), Reason.READ_ONLY);
        } catch (IOException | UncheckedIOException e) {
            throw new CannotOpen(Reason.READ_ONLY, folder, e);
        }
    }

    private void refuseWithLessThan(long bytes) throws CannotOpen, IOException {
        if (room.at(nearest()) < bytes) {
            throw CannotOpen.withoutRoom(folder, needed(), null);
        }
    }

    private void refuseUnless(boolean fits, Reason reason) throws CannotOpen {
        if (!fits) {
            throw new CannotOpen(reason, folder);
        }
    }

    /// What to say when something in the folder could not be read or written: that the disk is full, when it is.
    ///
    /// @param otherwise what it means when the disk is not full
    CannotOpen failure(Reason otherwise, Exception cause) {
        var mayBeForRoom = otherwise == Reason.DAMAGED || otherwise == Reason.READ_ONLY || otherwise == Reason.NOT_MADE;
        return mayBeForRoom && isFull() ? CannotOpen.withoutRoom(folder, needed(), cause) : new CannotOpen(otherwise, folder, cause);
    }

    /// Whether the disk has no room for what is usual in a day.
    boolean isFull() {
        try {
            return room.at(nearest()) < DataFolder.ENOUGH_ROOM;
        } catch (IOException _) {
            return false;
        }
    }

    private long needed() {
        return Files.exists(folder.resolve(DataFolder.DATABASE)) ? DataFolder.ENOUGH_ROOM : ENOUGH;
    }

    /// Whether a database of ours was here before, whatever is here now.
    private boolean wasOurs() {
        return Files.exists(folder.resolve(DataFolder.VERSION));
    }

    /// What looks like no database of ours, where one of ours was, is damaged.
    Reason reasonFor(Reason seen) {
        return seen == Reason.NOT_A_DATABASE && wasOurs() ? Reason.DAMAGED : seen;
    }

    /// An empty database never takes the place of one that has gone.
    void refuseIfGone() throws CannotOpen {
        refuseUnless(Files.exists(folder.resolve(DataFolder.DATABASE)) || !wasOurs(), Reason.GONE);
    }

    private boolean isOursOrEmpty() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var entries = Files.list(folder)) {
            var names = entries.map(entry -> entry.getFileName().toString()).filter(name -> !isOfTheSystem(name)).toList();
            return names.isEmpty() || names.stream().anyMatch(OURS::contains);
        }
    }

    /// What systems leave in folders by themselves.
    private static boolean isOfTheSystem(String name) {
        return name.startsWith(".") || name.equalsIgnoreCase("desktop.ini") || name.equalsIgnoreCase("Thumbs.db") || name.equals("lost+found");
    }

    private Path nearest() {
        return FreeRoom.existing(folder);
    }

    private static boolean isAllWritable(Path database) throws IOException {
        try (var files = Files.walk(database)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("README")).allMatch(FolderCheck::isWritable);
        }
    }

    /// Nobody may write what has no such permission at all, not even an administrator, whom the system would let.
    private static boolean isWritable(Path file) {
        try {
            var posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            var writers = EnumSet.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
            return Files.isWritable(file) && (posix == null || posix.readAttributes().permissions().stream().anyMatch(writers::contains));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
