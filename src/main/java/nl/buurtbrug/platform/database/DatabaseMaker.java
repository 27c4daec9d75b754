package nl.buurtbrug.platform.database;

import java.io.IOException;
import java.nio.file.Path;

/// Makes a database that is to take the place of another.
@FunctionalInterface
public interface DatabaseMaker {

    /// Leaves it whole and closed; throws [BackupFailed] when that can't be done.
    ///
    /// @param folder is not there yet
    void makeAt(Path folder) throws IOException;

    /// How many bytes should be free for it.
    default long needed() throws IOException {
        return FolderCheck.ENOUGH;
    }
}
