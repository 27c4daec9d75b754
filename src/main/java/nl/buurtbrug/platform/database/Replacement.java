package nl.buurtbrug.platform.database;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Puts another database in the place of the present one, which is kept under a dated name.
///
/// Every step is one renaming, so whenever the program is stopped either the old or the new database is there or can be put there.
final class Replacement {

    private static final String UNFINISHED = "database.unpacking";
    private static final String READY = "database.restored";
    private static final System.Logger LOG = System.getLogger(Replacement.class.getName());

    private Replacement() {
    }

    /// @param maker makes the new database, whole and closed
    /// @return where the one that was here is now
    static Optional<Path> put(Path folder, DatabaseMaker maker, Instant now) throws IOException {
        var unfinished = folder.resolve(UNFINISHED);
        var ready = folder.resolve(READY);
        FileTree.delete(unfinished);
        FileTree.delete(ready);
        try {
            maker.makeAt(unfinished);
            OwnerOnly.protect(unfinished);
            FileTree.forceToDisk(unfinished);
        } catch (IOException | RuntimeException e) {
            deleteLeftovers(unfinished);
            throw e;
        }
        FileTree.move(unfinished, ready);
        var kept = keep(folder, now);
        FileTree.move(ready, folder.resolve(DataFolder.DATABASE));
        return kept;
    }

    private static void deleteLeftovers(Path unfinished) {
        try {
            FileTree.delete(unfinished);
        } catch (IOException e) {
            LOG.log(WARNING, "leftovers of a restore are not removed", e);
        }
    }

    private static Optional<Path> keep(Path folder, Instant now) throws IOException {
        var database = folder.resolve(DataFolder.DATABASE);
        if (!Files.exists(database)) {
            return Optional.empty();
        }
        var kept = KeptDatabase.free(folder, now);
        FileTree.move(database, kept);
        return Optional.of(kept);
    }

    /// Does the last step when the program was stopped before it; throws away what was ready when the step before it was not done either.
    static void finish(Path folder) throws IOException {
        var ready = folder.resolve(READY);
        if (Files.exists(ready)) {
            var database = folder.resolve(DataFolder.DATABASE);
            if (Files.exists(database)) {
                FileTree.delete(ready);
            } else {
                FileTree.move(ready, database);
            }
        }
        if (Files.exists(folder.resolve(UNFINISHED))) {
            deleteLeftovers(folder.resolve(UNFINISHED));
        }
    }

    static boolean isUnderWay(Path folder) {
        return Files.exists(folder.resolve(READY));
    }
}
