package nl.buurtbrug.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.buurtbrug.platform.database.BackupFailed.Reason;

/// A back-up as a zip file: the database as the database itself copied it, and last what it holds.
///
/// What it holds is written after the copy in the file was unpacked, opened and read whole; a file without it is no back-up.
final class BackupFile {

    private static final String CONTENTS = "buurtbrug.json";
    private static final String DATABASE = DataFolder.DATABASE + "/";
    private static final int BUFFER = 1 << 16;

    private BackupFile() {
    }

    /// Makes the file; it is whole and on disk after this.
    ///
    /// @param file a name that does not count yet
    /// @param work an empty folder for the copies this takes
    static BackupContents make(Path file, Path work, BackupSource source, Instant now, BackupReason reason) throws IOException, SQLException {
        var copy = work.resolve("copy");
        OwnerOnly.createDirectories(copy);
        source.copyTo(copy);
        Files.deleteIfExists(file);
        Files.createFile(file);
        OwnerOnly.protect(file);
        BackupContents contents;
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            zip.setLevel(Deflater.BEST_SPEED);
            pack(onlyFolderIn(copy), zip);
            FileTree.delete(copy);
            zip.flush();
            contents = read(file, work.resolve("check"), now, reason);
            zip.putNextEntry(new ZipEntry(CONTENTS));
            zip.write(contents.json().getBytes(UTF_8));
            zip.closeEntry();
        }
        FileTree.forceToDisk(file);
        return contents;
    }

    private static Path onlyFolderIn(Path copy) throws IOException {
        try (var folders = Files.list(copy)) {
            return folders.findFirst().orElseThrow();
        }
    }

    private static void pack(Path database, ZipOutputStream zip) throws IOException {
        for (var file : FileTree.filesIn(database)) {
            var name = DATABASE + database.relativize(file).toString().replace('\\', '/');
            if (Files.isDirectory(file)) {
                zip.putNextEntry(new ZipEntry(file.equals(database) ? DATABASE : name + "/"));
            } else {
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(file, zip);
            }
            zip.closeEntry();
        }
    }

    /// What a finished back-up says it holds.
    static BackupContents contents(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry(CONTENTS);
            if (entry == null) {
                throw new BackupFailed(Reason.NOT_A_BACKUP, file);
            }
            try (var in = zip.getInputStream(entry)) {
                var contents = BackupContents.read(new String(in.readAllBytes(), UTF_8));
                if (contents.schema() > Schema.VERSION) {
                    throw new BackupFailed(Reason.NEWER_VERSION, file);
                }
                return contents;
            }
        } catch (BackupFailed e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new BackupFailed(Reason.NOT_A_BACKUP, file, 0, e);
        }
    }

    /// Unpacks a finished back-up, opens it and reads it whole. The database stays where it was unpacked, closed.
    ///
    /// @throws BackupFailed when it is not whole or holds something else than it says
    static BackupContents check(Path file, Path database) throws IOException {
        var said = contents(file);
        try {
            var found = read(file, database, said.madeAt(), said.reason());
            if (!found.equals(said)) {
                throw new BackupFailed(Reason.NOT_A_BACKUP, file);
            }
            return found;
        } catch (SQLException e) {
            throw new BackupFailed(Reason.NOT_A_BACKUP, file, 0, e);
        }
    }

    private static BackupContents read(Path file, Path database, Instant madeAt, BackupReason reason) throws IOException, SQLException {
        unpack(file, database);
        var contents = open(file, database, madeAt, reason);
        OwnerOnly.protect(database);
        return contents;
    }

    private static BackupContents open(Path file, Path database, Instant madeAt, BackupReason reason) throws SQLException {
        var url = DataFolder.url(database);
        try {
            var rows = new TreeMap<String, Long>();
            for (var table : DataCheck.run(url)) {
                if (!table.isGood()) {
                    throw new BackupFailed(Reason.DATA_DAMAGED, file);
                }
                rows.put(table.name(), table.rows());
            }
            return new BackupContents(Schema.versionOf(url), madeAt, reason, lastMark(url), rows);
        } finally {
            DataFolder.shutDown(database);
        }
    }

    /// 0 for tables of before changes were numbered.
    private static long lastMark(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            if (Catalogue.all(connection).stream().noneMatch(table -> table.name().equalsIgnoreCase(ChangeMarks.TABLE))) {
                return 0;
            }
            try (var statement = connection.createStatement(); var row = statement.executeQuery("select coalesce(max(id), 0) from change_mark")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void unpack(Path file, Path database) throws IOException {
        FileTree.delete(database);
        OwnerOnly.createDirectories(database);
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(DATABASE)) {
                    unpack(entry, zip, file, database);
                }
            }
        }
    }

    private static void unpack(ZipEntry entry, ZipInputStream zip, Path file, Path database) throws IOException {
        var target = target(entry, file, database);
        if (entry.isDirectory()) {
            OwnerOnly.createDirectories(target);
        } else {
            try (var out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
                zip.transferTo(out);
            }
        }
    }

    /// A folder comes before what is in it; a name that says otherwise was damaged, or is meant to hurt.
    private static Path target(ZipEntry entry, Path file, Path database) {
        try {
            var target = database.resolve(entry.getName().substring(DATABASE.length())).normalize();
            if (target.startsWith(database) && Files.isDirectory(target.equals(database) ? database : target.getParent())) {
                return target;
            }
        } catch (InvalidPathException e) {
            throw new BackupFailed(Reason.NOT_A_BACKUP, file, 0, e);
        }
        throw new BackupFailed(Reason.NOT_A_BACKUP, file);
    }
}
