package nl.buurtbrug.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A database that another one took the place of. It stays beside that one until somebody wants it gone.
///
/// @param since when the other one came
public record KeptDatabase(Path folder, Instant since) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("database\\.kept-([0-9]{8}T[0-9]{6}Z)(-[0-9]+)?");

    /// A name in a data folder that is not taken.
    static Path free(Path dataFolder, Instant now) {
        var name = "database.kept-" + STAMP.format(now);
        return Stream.iterate(1, i -> i + 1).map(i -> dataFolder.resolve(i == 1 ? name : name + "-" + i)).filter(Files::notExists).findFirst().orElseThrow();
    }

    /// All in a data folder, the newest first.
    static List<KeptDatabase> in(Path dataFolder) {
        if (!Files.isDirectory(dataFolder)) {
            return List.of();
        }
        try (var files = Files.list(dataFolder)) {
            return files.map(KeptDatabase::of).flatMap(Optional::stream)
                    .sorted(Comparator.comparing(KeptDatabase::since).thenComparing(KeptDatabase::folder).reversed()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<KeptDatabase> of(Path folder) {
        var name = NAME.matcher(folder.getFileName().toString());
        if (!name.matches() || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KeptDatabase(folder, STAMP.parse(name.group(1), Instant::from)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// In bytes.
    public long size() {
        try {
            return FileTree.size(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes it away for good.
    ///
    /// @throws UncheckedIOException when something in it can't be deleted; the rest may be gone then
    public void delete() {
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
