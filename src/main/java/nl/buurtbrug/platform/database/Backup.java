package nl.buurtbrug.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// A back-up in a folder of back-ups: a file gets such a name only after it was opened and read whole.
public record Backup(Path file, Instant madeAt, BackupReason reason) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("buurtbrug-([0-9]{8}T[0-9]{6}Z)-([a-z-]+)\\.zip");

    static Backup in(Path folder, Instant madeAt, BackupReason reason) {
        var second = Instant.ofEpochSecond(madeAt.getEpochSecond());
        return new Backup(folder.resolve("buurtbrug-" + STAMP.format(second) + "-" + reason.code() + ".zip"), second, reason);
    }

    /// Empty when a file has no name of ours.
    static Optional<Backup> of(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Backup(file, STAMP.parse(name.group(1), Instant::from), BackupReason.of(name.group(2))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// In bytes.
    public long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
