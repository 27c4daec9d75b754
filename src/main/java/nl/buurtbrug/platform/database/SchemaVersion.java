package nl.buurtbrug.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The number of the database's last migration, noted beside it: an older program sees that the data are newer without opening them,
/// since Derby writes in a database as soon as it opens it.
final class SchemaVersion {

    private SchemaVersion() {
    }

    /// @return 0 when it was not noted or can't be read
    static int read(Path folder) throws IOException {
        var file = folder.resolve(DataFolder.VERSION);
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        var noted = Files.readString(file).strip();
        return noted.matches("[0-9]{1,6}") ? Integer.parseInt(noted) : 0;
    }

    static void write(Path folder) throws IOException {
        if (read(folder) != Schema.VERSION) {
            var unfinished = Files.createTempFile(folder, "version", ".new");
            Files.writeString(unfinished, Schema.VERSION + "\n");
            Files.move(unfinished, folder.resolve(DataFolder.VERSION), StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
