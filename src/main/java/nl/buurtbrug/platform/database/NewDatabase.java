package nl.buurtbrug.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import nl.buurtbrug.platform.database.CannotOpen.Reason;
import org.flywaydb.core.api.FlywayException;

/// Makes a database beside its place and moves it into it when it is whole and on disk, because Derby's own creation
/// leaves a database that never opens when it is interrupted.
final class NewDatabase {

    static final String UNFINISHED = "database.new";

    private NewDatabase() {
    }

    /// @param folder locked, so that nobody else makes one at the same time
    static void in(Path folder) throws CannotOpen {
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
            throw new CannotOpen(Reason.NO_ROOM, folder, e);
        }
    }
}
