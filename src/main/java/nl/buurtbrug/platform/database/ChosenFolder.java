package nl.buurtbrug.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Another folder that was chosen for the data, remembered in the place where they would be else.
record ChosenFolder(Path place) {

    private Path file() {
        return place.resolve("elsewhere");
    }

    /// The folder that was chosen; none when what is remembered can't be read.
    Optional<Path> get() {
        try {
            return Optional.of(Path.of(Files.readString(file()).strip())).filter(Path::isAbsolute);
        } catch (IOException | InvalidPathException _) {
            return Optional.empty();
        }
    }

    void set(Path folder) throws IOException {
        if (folder.equals(place.toAbsolutePath().normalize())) {
            Files.deleteIfExists(file());
            return;
        }
        OwnerOnly.createDirectories(place);
        var unfinished = Files.createTempFile(place, "elsewhere", ".new");
        Files.writeString(unfinished, folder.toString());
        Files.move(unfinished, file(), StandardCopyOption.ATOMIC_MOVE);
    }
}
