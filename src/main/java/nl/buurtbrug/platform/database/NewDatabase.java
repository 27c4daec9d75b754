package nl.buurtbrug.platform.database;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import nl.buurtbrug.platform.database.CannotOpen.Reason;
import org.flywaydb.core.api.FlywayException;

/// Makes a database beside its place and moves it into it when it is whole and on disk, because Derby's own creation
/// leaves a database that never opens when it is interrupted.
final class NewDatabase {

    static final String UNFINISHED = "database.new";

    private static final System.Logger LOG = System.getLogger(NewDatabase.class.getName());

    private NewDatabase() {
    }

    /// @param folder locked, so that nobody else makes one at the same time
    /// @param check  tells why it failed, if it does
    static void in(Path folder, FolderCheck check) throws CannotOpen {
        var unfinished = folder.resolve(UNFINISHED);
        try {
            FileTree.delete(unfinished);
            Schema.migrate(DataFolder.url(unfinished) + ";create=true");
            DataFolder.shutDown(unfinished);
            OwnerOnly.protect(unfinished);
            FileTree.forceToDisk(unfinished);
            FileTree.move(unfinished, folder.resolve(DataFolder.DATABASE));
        } catch (IOException | FlywayException e) {
            DataFolder.shutDown(unfinished);
            var failure = check.failure(e instanceof IOException ? Reason.READ_ONLY : Reason.NOT_MADE, e);
            deleteLeftovers(unfinished);
            throw failure;
        }
    }

    /// What is left takes room; the next start takes it away when this one can't.
    private static void deleteLeftovers(Path unfinished) {
        try {
            FileTree.delete(unfinished);
        } catch (IOException e) {
            LOG.log(WARNING, "leftovers of a new database are not removed", e);
        }
    }
}
