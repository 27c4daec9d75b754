package nl.buurtbrug.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever is damaged: it is harmless, or it is reported and a back-up brings the data back. Never is there silently less.
class DamageTest {

    private static final int PAGE = 4096;

    /// What happens to the files of data that were closed properly, or of which the program was killed.
    enum Kind {
        BYTE_IN_A_TABLE(false), PAGE_OF_A_TABLE(false), TABLE_CUT_OFF(false), TABLE_GONE(false), TABLE_EMPTY(false), BYTE_IN_AN_INDEX(false),
        PAGE_OF_THE_CATALOGUE(false), SERVICE_PROPERTIES_GONE(false), DATABASE_GONE(false), LOG_GONE_AFTER_CLOSING(false), CONTROL_GONE_AFTER_CLOSING(false),
        LAST_CHANGE_GONE(false), LAST_CHANGE_GARBAGE(false),
        BYTES_IN_THE_LOG(true), LOG_CUT_OFF(true), LOG_EMPTY(true), LOG_GONE(true), LOG_FOLDER_GONE(true), CONTROL_DAMAGED(true), CONTROL_GONE(true),
        BOTH_CONTROLS_GONE(true);

        private final boolean afterAKill;

        Kind(boolean afterAKill) {
            this.afterAKill = afterAKill;
        }
    }

    @TempDir
    private static Path made;

    @TempDir
    private Path place;

    private final Random random = new Random(20261124);

    @BeforeAll
    static void killOne() throws Exception {
        MadeOnce.in(made.resolve("killed"));
        try (var other = new OtherProgram("write", made.resolve("killed"))) {
            other.untilItSays("open");
            other.kill();
        }
    }

    @ParameterizedTest
    @EnumSource
    void damageIsHarmlessOrReportedAndTheBackupBringsTheDataBack(Kind kind) throws Exception {
        var expected = kind.afterAKill ? 2 * MadeOnce.NOTES : MadeOnce.NOTES;
        if (kind.afterAKill) {
            MadeOnce.copy(made.resolve("killed"), place);
        } else {
            MadeOnce.in(place);
        }
        damage(kind);

        var found = found();

        if (!found.equals("whole " + expected)) {
            assertThat(found).startsWith("reported");
            restoreNewest();
            assertThat(found()).isEqualTo("whole " + MadeOnce.NOTES);
        }
    }

    @Test
    void whenTheNewestBackupIsDamagedTheOneBeforeIsTaken() throws Exception {
        var folder = MadeOnce.in(place);
        try (var database = folder.open()) {
            MadeOnce.addTag(database, 9000);
            folder.backups().make(BackupReason.CLOSE, database.source());
        }
        flipPacked(folder.backups().newest().orElseThrow().file(), table("TAG", false).getFileName().toString());
        damage(Kind.PAGE_OF_A_TABLE);

        restoreNewest();

        assertThat(found()).isEqualTo("whole " + MadeOnce.NOTES);
    }

    @Test
    void whenTheNewestBackupIsCutOffTheOneBeforeIsTaken() throws Exception {
        var folder = MadeOnce.in(place);
        try (var database = folder.open()) {
            MadeOnce.addTag(database, 9000);
            folder.backups().make(BackupReason.CLOSE, database.source());
        }
        cutOff(folder.backups().newest().orElseThrow().file());
        damage(Kind.TABLE_GONE);

        restoreNewest();

        assertThat(found()).isEqualTo("whole " + MadeOnce.NOTES);
    }

    @Test
    void damagedDataAreNeverABackup() throws Exception {
        var folder = MadeOnce.in(place);
        damage(Kind.PAGE_OF_A_TABLE);
        try (var database = folder.open()) {
            assertThat(catchThrowableOfType(BackupFailed.class, () -> folder.backups().make(BackupReason.CLOSE, database.source())).reason())
                    .isEqualTo(BackupFailed.Reason.DATA_DAMAGED);
        }
        assertThat(folder.backups().all()).hasSize(1);
    }

    /// "whole", with how many there are, or "reported".
    private String found() {
        try (var database = new DataFolder(place).open()) {
            if (!database.isWhole()) {
                return "reported: the last changes are missing";
            }
            var damaged = database.check().stream().filter(table -> !table.isGood()).toList();
            return damaged.isEmpty() ? "whole " + MadeOnce.tags(database) : "reported: " + damaged;
        } catch (CannotOpen e) {
            assertThat(e.reason().asksForBackup()).as(e.toString()).isTrue();
            return "reported: " + e.reason();
        }
    }

    private void restoreNewest() throws CannotOpen {
        var folder = new DataFolder(place);
        folder.restore(folder.backups().newestGood().orElseThrow().file());
    }

    private void damage(Kind kind) throws Exception {
        var database = place.resolve("database");
        var log = database.resolve("log");
        switch (kind) {
            case BYTE_IN_A_TABLE -> flip(table("TAG", false), PAGE);
            case PAGE_OF_A_TABLE -> zero(table("TAG", false), PAGE);
            case TABLE_CUT_OFF -> cutOff(table("TAG", false));
            case TABLE_GONE -> Files.delete(table("TAG", false));
            case TABLE_EMPTY -> Files.write(table("TAG", false), new byte[0]);
            case BYTE_IN_AN_INDEX -> flip(table("TAG", true), PAGE);
            case PAGE_OF_THE_CATALOGUE -> zero(table("SYSTABLES", false), PAGE);
            case SERVICE_PROPERTIES_GONE -> Files.delete(database.resolve("service.properties"));
            case DATABASE_GONE -> FileTree.delete(database);
            case LOG_GONE_AFTER_CLOSING, LOG_GONE -> Files.delete(newestLog(log));
            case CONTROL_GONE_AFTER_CLOSING, CONTROL_GONE -> Files.delete(log.resolve("log.ctrl"));
            case LAST_CHANGE_GONE -> Files.delete(database.resolve("last-change"));
            case LAST_CHANGE_GARBAGE -> Files.write(database.resolve("last-change"), new byte[] {0, 7, -1});
            case BYTES_IN_THE_LOG -> zero(newestLog(log), 100 * PAGE / 8);
            case LOG_CUT_OFF -> cutOff(newestLog(log));
            case LOG_EMPTY -> Files.write(newestLog(log), new byte[0]);
            case LOG_FOLDER_GONE -> FileTree.delete(log);
            case CONTROL_DAMAGED -> flip(log.resolve("log.ctrl"), 0);
            case BOTH_CONTROLS_GONE -> {
                Files.delete(log.resolve("log.ctrl"));
                Files.delete(log.resolve("logmirror.ctrl"));
            }
        }
    }

    private static Path newestLog(Path log) throws IOException {
        try (var files = Files.list(log)) {
            return files.filter(file -> file.getFileName().toString().matches("log[0-9]+\\.dat"))
                    .max(Comparator.comparing(file -> Integer.parseInt(file.getFileName().toString().replaceAll("\\D", "")))).orElseThrow();
        }
    }

    /// The file of a table or of one of its indexes.
    private Path table(String name, boolean index) throws SQLException {
        var database = place.resolve("database");
        var question = "select conglomeratenumber from sys.sysconglomerates c join sys.systables t on c.tableid = t.tableid where t.tablename = '" + name
                + "' and c.isindex = " + index;
        try (var connection = DriverManager.getConnection(DataFolder.url(database)); var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return database.resolve("seg0").resolve("c" + Long.toHexString(rows.getLong(1)) + ".dat");
        } finally {
            DataFolder.shutDown(database);
        }
    }

    /// Turns one byte over, somewhere from here on.
    private void flip(Path file, int from) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[from + random.nextInt(Math.min(PAGE, bytes.length - from))] ^= 0x10;
        Files.write(file, bytes);
    }

    /// Turns over one byte of a file that is packed: not one of what the zip tells of it, such as its time, which nobody needs.
    private static void flipPacked(Path zip, String name) throws IOException {
        var bytes = Files.readAllBytes(zip);
        var start = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name) + name.length();
        bytes[start + 200] ^= 0x10;
        Files.write(zip, bytes);
    }

    private static void zero(Path file, int from) throws IOException {
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, from, Math.min(bytes.length, from + PAGE), (byte) 0);
        Files.write(file, bytes);
    }

    private static void cutOff(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
