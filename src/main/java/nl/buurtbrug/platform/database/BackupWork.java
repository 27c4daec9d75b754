package nl.buurtbrug.platform.database;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import nl.buurtbrug.platform.database.BackupFailed.Reason;
import nl.buurtbrug.platform.file.FreeRoom;

/// A folder for the copies that making and checking a back-up takes, gone again afterwards; and what to say when that fails.
final class BackupWork {

    private static final System.Logger LOG = System.getLogger(BackupWork.class.getName());
    private static final String PREFIX = ".work-";
    private static final long LEAST = 10L << 20;

    /// What is done in the folder.
    interface Action<T> {
        T in(Path work) throws IOException, SQLException;
    }

    private final FolderCheck.Room room;

    BackupWork(FolderCheck.Room room) {
        this.room = room;
    }

    /// How much room it takes to make or check a back-up of so many bytes of data: a copy, the packed copy and the copy unpacked.
    static long needed(long data) {
        return LEAST + data * 5 / 2;
    }

    /// @param places where the work may be done: the first one with room enough is taken
    /// @param wrong  what it means when something could not be read
    <T> T on(List<Path> places, long needed, Reason wrong, Action<T> action) {
        var place = places.stream().filter(each -> hasRoom(each, needed)).findFirst()
                .orElseThrow(() -> new BackupFailed(Reason.NO_ROOM, places.getFirst(), needed, null));
        try {
            OwnerOnly.createDirectories(place);
            var work = Files.createTempDirectory(place, PREFIX);
            try {
                OwnerOnly.protect(work);
                return action.in(work);
            } catch (IOException | SQLException e) {
                throw new BackupFailed(reason(e, place, needed, wrong), place, needed, e);
            } finally {
                deleteLeftovers(work);
            }
        } catch (IOException e) {
            throw new BackupFailed(hasRoom(place, needed) ? Reason.NO_PLACE : Reason.NO_ROOM, place, needed, e);
        }
    }

    private Reason reason(Exception failure, Path place, long needed, Reason wrong) {
        if (!hasRoom(place, needed / 4)) {
            return Reason.NO_ROOM;
        }
        return switch (failure) {
            case AccessDeniedException _, NoSuchFileException _, NotDirectoryException _ -> Reason.NO_PLACE;
            default -> wrong;
        };
    }

    private boolean hasRoom(Path place, long needed) {
        try {
            return room.at(FreeRoom.existing(place)) >= needed;
        } catch (IOException _) {
            return true;
        }
    }

    /// Also what was left when the program ended in the middle of this.
    static void clean(Path folder) {
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.filter(file -> file.getFileName().toString().startsWith(PREFIX)).toList().forEach(BackupWork::deleteLeftovers);
            } catch (IOException e) {
                LOG.log(WARNING, "leftovers of a back-up are not removed", e);
            }
        }
    }

    private static void deleteLeftovers(Path work) {
        try {
            FileTree.delete(work);
        } catch (IOException e) {
            LOG.log(WARNING, "leftovers of a back-up are not removed", e);
        }
    }
}
