package nl.buurtbrug.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/// Where back-ups go besides the data folder, and under which name, so that two offices can use the same disk.
final class BackupPlaces {

    private static final String SECOND = "second";
    private static final String NAME = "name";

    private final Path file;

    /// @param folder the folder of the back-ups
    BackupPlaces(Path folder) {
        file = folder.resolve("places.properties");
    }

    /// The place that was chosen.
    synchronized Optional<Path> second() {
        try {
            return Optional.ofNullable(read().getProperty(SECOND)).map(Path::of);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// Where in that place the back-ups of these data are.
    synchronized Path folderIn(Path place) {
        var kept = read();
        if (kept.getProperty(NAME) == null) {
            kept.setProperty(NAME, "Buurtbrug-" + UUID.randomUUID().toString().substring(0, 8));
            write(kept);
        }
        return place.resolve(kept.getProperty(NAME));
    }

    synchronized void choose(Optional<Path> place) {
        var kept = read();
        place.ifPresentOrElse(path -> kept.setProperty(SECOND, path.toAbsolutePath().toString()), () -> kept.remove(SECOND));
        write(kept);
    }

    private Properties read() {
        var kept = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException | IllegalArgumentException _) {
                kept.clear();
            }
        }
        return kept;
    }

    private void write(Properties kept) {
        try {
            OwnerOnly.createDirectories(file.getParent());
            var unfinished = Files.createTempFile(file.getParent(), "places", ".new");
            try (var writer = Files.newBufferedWriter(unfinished)) {
                kept.store(writer, null);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
