package nl.buurtbrug.platform.database;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
            delete(unfinished);
            Schema.migrate(DataFolder.url(unfinished) + ";create=true");
            DataFolder.shutDown(unfinished);
            OwnerOnly.protect(unfinished);
            for (var file : filesIn(unfinished)) {
                forceToDisk(file);
            }
            Files.move(unfinished, folder.resolve(DataFolder.DATABASE), StandardCopyOption.ATOMIC_MOVE);
            forceToDisk(folder);
        } catch (IOException | FlywayException e) {
            DataFolder.shutDown(unfinished);
            throw new CannotOpen(Reason.NO_ROOM, folder, e);
        }
    }

    private static void delete(Path unfinished) throws IOException {
        for (var file : filesIn(unfinished).reversed()) {
            Files.delete(file);
        }
    }

    /// Folders before what is in them.
    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static void forceToDisk(Path path) throws IOException {
        var isFolder = Files.isDirectory(path);
        // Windows keeps its folders itself and opens none
        if (!isFolder || File.separatorChar == '/') {
            try (var channel = FileChannel.open(path, isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }
}
