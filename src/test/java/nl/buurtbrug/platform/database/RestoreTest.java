package nl.buurtbrug.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.buurtbrug.platform.database.CannotOpen.Reason;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestoreTest {

    @TempDir
    private Path place;

    private static long tagsIn(DataFolder folder) throws CannotOpen {
        try (var database = folder.open()) {
            assertThat(database.isWhole()).isTrue();
            return MadeOnce.tags(database);
        }
    }

    private static Path newest(DataFolder folder) {
        return folder.backups().newest().orElseThrow().file();
    }

    @Test
    void theDataOfTheBackupAreThereAndThoseOfBeforeAreKept() throws Exception {
        var folder = MadeOnce.in(place);
        var backup = newest(folder);
        try (var database = folder.open()) {
            MadeOnce.addTag(database, 9000);
        }

        var kept = folder.restore(backup).orElseThrow();

        assertThat(tagsIn(folder)).isEqualTo(MadeOnce.NOTES);
        assertThat(kept.getFileName().toString()).startsWith("database.kept-");
        assertThat(DataCheck.run(DataFolder.url(kept))).contains(new TableState("TAG", MadeOnce.NOTES + 1, ""));
        DataFolder.shutDown(kept);
    }

    @Test
    void theDataOfBeforeAreABackupToo() throws Exception {
        var folder = MadeOnce.in(place);
        var backup = newest(folder);
        try (var database = folder.open()) {
            MadeOnce.addTag(database, 9000);
        }
        folder.restore(backup);

        var before = folder.backups().newest().orElseThrow();

        assertThat(before.reason()).isEqualTo(BackupReason.RESTORE);
        assertThat(folder.backups().contents(before.file()).rows("tag")).isEqualTo(MadeOnce.NOTES + 1);
    }

    @Test
    void aFolderWithoutDataCanBeFilledFromABackup() throws Exception {
        var backup = newest(MadeOnce.in(place.resolve("old")));
        var folder = new DataFolder(place.resolve("new"));

        assertThat(folder.restore(backup)).isEmpty();

        assertThat(tagsIn(folder)).isEqualTo(MadeOnce.NOTES);
    }

    @Test
    void dataThatAreOpenAreNotReplaced() throws Exception {
        var folder = MadeOnce.in(place);
        try (var _ = folder.open()) {
            assertThat(catchThrowableOfType(CannotOpen.class, () -> new DataFolder(place).restore(newest(folder))).reason()).isEqualTo(Reason.IN_USE);
        }
    }

    @Test
    void aDamagedBackupChangesNothing() throws Exception {
        var folder = MadeOnce.in(place);
        var backup = newest(folder);
        var bytes = Files.readAllBytes(backup);
        for (int i = bytes.length / 2; i < bytes.length / 2 + 1_000; i++) { // more than a header of the ZIP: a bit of a time in there does no harm
            bytes[i] ^= 1;
        }
        Files.write(backup, bytes);
        var before = FileTree.size(place.resolve("database"));

        assertThatThrownBy(() -> folder.restore(backup)).isInstanceOfSatisfying(BackupFailed.class,
                failure -> assertThat(failure.reason()).isEqualTo(BackupFailed.Reason.NOT_A_BACKUP));

        assertThat(tagsIn(folder)).isEqualTo(MadeOnce.NOTES);
        assertThat(FileTree.size(place.resolve("database"))).isCloseTo(before, Percentage.withPercentage(50));
        assertThat(place.toFile().list()).noneMatch(name -> name.startsWith("database.kept") || name.equals("database.unpacking"));
    }

    @ParameterizedTest
    @ValueSource(chars = {'t', '\0', '/'})
    void aBackupInWhichANameIsDamagedIsCalledThat(char wrong) throws Exception {
        var folder = MadeOnce.in(place);
        var backup = newest(folder);
        var bytes = Files.readAllBytes(backup);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("seg0/c")] = (byte) wrong;
        Files.write(backup, bytes);

        assertThatThrownBy(() -> folder.restore(backup)).isInstanceOfSatisfying(BackupFailed.class,
                failure -> assertThat(failure.reason()).isEqualTo(BackupFailed.Reason.NOT_A_BACKUP));
    }

    /// What is on disk when the program is stopped between two steps.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void whereverItIsStoppedTheNextStartFindsTheOldOrTheNewData(int step) throws Exception {
        var folder = MadeOnce.in(place.resolve("data"));
        try (var database = folder.open()) {
            MadeOnce.addTag(database, 9000);
        }
        MadeOnce.in(place.resolve("other"));
        var data = place.resolve("data");
        Files.move(place.resolve("other/database"), data.resolve(step == 1 ? "database.unpacking" : "database.restored"));
        if (step == 1) {
            Files.delete(data.resolve("database.unpacking/service.properties"));
        }
        if (step >= 3) {
            Files.move(data.resolve("database"), data.resolve("database.kept-20261123T133200Z"));
        }
        if (step == 4) {
            Files.move(data.resolve("database.restored"), data.resolve("database"));
        }

        assertThat(tagsIn(folder)).isEqualTo(step <= 2 ? MadeOnce.NOTES + 1 : MadeOnce.NOTES);
        assertThat(data.resolve("database.restored")).doesNotExist();
        assertThat(data.resolve("database.unpacking")).doesNotExist();
    }

    @Test
    void anOlderDatabaseIsBackedUpBeforeItIsBroughtUpToDate() throws Exception {
        var folder = MadeOnce.in(place);
        oldTables(place.resolve("database"));

        assertThat(tagsIn(folder)).isEqualTo(MadeOnce.NOTES);

        var upgrade = folder.backups().newest().orElseThrow();
        assertThat(upgrade.reason()).isEqualTo(BackupReason.UPGRADE);
        assertThat(folder.backups().contents(upgrade.file()).schema()).isLessThan(Schema.VERSION);
    }

    @Test
    void aBackupOfAnOlderVersionIsBroughtUpToDate() throws Exception {
        var folder = MadeOnce.in(place);
        oldTables(place.resolve("database"));
        folder.open().close();

        folder.restore(newest(folder));

        assertThat(tagsIn(folder)).isEqualTo(MadeOnce.NOTES);
    }

    /// As a program left them that knew no numbers of changes.
    private static void oldTables(Path database) throws IOException {
        FileTree.delete(database);
        Schema.make(database, 3, RestoreTest::addTags);
    }

    private static void addTags(String url) {
        try (var connection = DriverManager.getConnection(url); var tag = connection.prepareStatement("insert into tag (id, version, name) values (?, 0, 'label')")) {
            for (int i = 1; i <= MadeOnce.NOTES; i++) {
                tag.setLong(1, i);
                tag.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anEmptyDatabaseNeverTakesThePlaceOfOneThatHasGone() throws Exception {
        var folder = MadeOnce.in(place);
        FileTree.delete(place.resolve("database"));

        assertThat(catchThrowableOfType(CannotOpen.class, folder::open).reason()).isEqualTo(Reason.GONE);

        folder.restore(newest(folder));
        assertThat(tagsIn(folder)).isEqualTo(MadeOnce.NOTES);
    }
}
