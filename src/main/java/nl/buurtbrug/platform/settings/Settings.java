package nl.buurtbrug.platform.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/// Small choices of the one at this computer, such as the language, kept in a file beside the data.
public final class Settings {

    private final Path file;
    private final Properties values = new Properties();

    private Settings(Path file) {
        this.file = file;
    }

    /// Reads the settings of a data folder; none when there is no such file or it can't be read.
    public static Settings in(Path dataFolder) {
        var settings = new Settings(dataFolder.resolve("settings.properties"));
        if (Files.exists(settings.file)) {
            try (var reader = Files.newBufferedReader(settings.file)) {
                settings.values.load(reader);
            } catch (IOException | IllegalArgumentException _) {
                settings.values.clear();
            }
        }
        return settings;
    }

    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /// Keeps a value at once; the file is whole at every moment.
    ///
    /// @throws UncheckedIOException when it can't be written
    public synchronized void put(String name, String value) {
        values.setProperty(name, value);
        try {
            var unfinished = Files.createTempFile(file.getParent(), "settings", ".new");
            try (var writer = Files.newBufferedWriter(unfinished)) {
                values.store(writer, null);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
