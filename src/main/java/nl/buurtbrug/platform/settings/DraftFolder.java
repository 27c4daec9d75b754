package nl.buurtbrug.platform.settings;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtbrug.platform.database.OwnerOnly;

/// What was typed and not kept yet, one file for each page, so that it outlives a program that ends suddenly. Only its owner can read it.
public final class DraftFolder {

    private static final String ENDING = ".draft";
    private static final String UNFINISHED = ".new";
    private static final String ABOUT = "#about";

    private final Path folder;

    public DraftFolder(Path dataFolder) {
        folder = dataFolder.resolve("drafts");
    }

    /// What was typed on a page, and when.
    ///
    /// @param about the title of the page
    public record Kept(String page, String about, Instant at, Map<String, String> typed) {
    }

    /// Keeps what is typed on a page; the file is whole at every moment.
    ///
    /// @param page  a name that can be one of a file
    /// @param about the title of the page
    public void keep(String page, String about, Map<String, String> typed) throws IOException {
        OwnerOnly.createDirectories(folder);
        var values = new Properties();
        values.putAll(typed);
        values.setProperty(ABOUT, about);
        var unfinished = folder.resolve(page + UNFINISHED);
        try (var writer = Files.newBufferedWriter(unfinished)) {
            values.store(writer, null);
        }
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        OwnerOnly.protect(unfinished);
        Files.move(unfinished, file(page), StandardCopyOption.ATOMIC_MOVE);
    }

    public void forget(String page) throws IOException {
        Files.deleteIfExists(file(page));
    }

    /// Removes what a program left that ended while it was writing.
    public void tidy() throws IOException {
        if (Files.isDirectory(folder)) {
            try (var left = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
                for (var file : left) {
                    Files.delete(file);
                }
            }
        }
    }

    /// What was typed on a page; none when there is nothing or it can't be read.
    public Optional<Kept> find(String page) {
        var file = file(page);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
            var about = Optional.ofNullable(values.remove(ABOUT)).map(Object::toString).orElse("");
            var typed = values.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, values::getProperty));
            return Optional.of(new Kept(page, about, Files.getLastModifiedTime(file).toInstant(), typed)).filter(_ -> !typed.isEmpty());
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The pages with something that was typed, the latest first.
    public List<String> pages() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted(Comparator.comparing(DraftFolder::changed).reversed())
                    .map(file -> file.getFileName().toString()).map(name -> name.substring(0, name.length() - ENDING.length())).toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException _) {
            return FileTime.fromMillis(0);
        }
    }

    private Path file(String page) {
        return folder.resolve(page + ENDING);
    }
}
