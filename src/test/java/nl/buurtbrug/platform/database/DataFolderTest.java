package nl.buurtbrug.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtbrug.platform.database.CannotOpen.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private static Path made;

    @TempDir
    private Path place;

    @BeforeAll
    static void makeOne() throws Exception {
        new DataFolder(made.resolve("data")).open().close();
    }

    /// Puts a database here that was made once, because making one takes seconds.
    private void databaseHere() throws IOException {
        var from = made.resolve("data");
        try (var files = Files.walk(from)) {
            for (var file : files.filter(path -> !path.equals(from)).toList()) {
                Files.copy(file, place.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    void aNewDatabaseIsWholeBeforeItHasItsName() throws Exception {
        assertThat(made.resolve("data/database/service.properties")).exists();
        assertThat(made.resolve("data/database.new")).doesNotExist();
    }

    @Test
    void whatAnInterruptedCreationLeftIsMadeAnew() throws Exception {
        Files.createDirectories(place.resolve("database.new/seg0"));
        Files.writeString(place.resolve("database.new/service.properties"), "half");

        new DataFolder(place).open().close();

        assertThat(place.resolve("database.new")).doesNotExist();
    }

    @Test
    void otherFilesInTheDatabasesPlaceAreLeftAlone() throws Exception {
        Files.createDirectories(place.resolve("database"));
        Files.writeString(place.resolve("database/thesis.txt"), "mine");

        refusesWithoutATrace(new DataFolder(place), Reason.NOT_A_DATABASE);
    }

    @Test
    void aFolderFullOfOtherFilesIsNotMadeOurs() throws Exception {
        Files.writeString(place.resolve("holiday.jpg"), "sea");

        refusesWithoutATrace(new DataFolder(place), Reason.NOT_A_DATABASE);
    }

    @Test
    void aFolderWithOnlyTheSystemsOwnFilesIsAsGoodAsEmpty() throws Exception {
        Files.writeString(place.resolve("desktop.ini"), "[.ShellClassInfo]");

        new DataFolder(place).open().close();

        assertThat(place.resolve("database")).exists();
    }

    @Test
    void aFileInTheFoldersPlaceIsLeftAlone() throws Exception {
        var file = Files.writeString(place.resolve("data"), "mine");

        assertThat(refusal(new DataFolder(file)).reason()).isEqualTo(Reason.NOT_A_FOLDER);
        assertThat(file).hasContent("mine");
    }

    @Test
    void dataThatAreOpenInThisProgramAreNotOpenedTwice() throws Exception {
        databaseHere();
        var folder = new DataFolder(place);

        try (var _ = folder.open()) {
            refusesWithoutATrace(new DataFolder(place), Reason.IN_USE);
        }

        folder.open().close();
    }

    @Test
    void dataThatAreOpenInAnotherProgramAreNotOpened() throws Exception {
        databaseHere();
        try (var other = new OtherProgram("hold", place)) {
            other.untilItSays("open");

            refusesWithoutATrace(new DataFolder(place), Reason.IN_USE);
        }

        new DataFolder(place).open().close();
    }

    @Test
    void aDatabaseThatDerbyItselfHasOpenElsewhereIsNotOpened() throws Exception {
        databaseHere();
        try (var other = new OtherProgram("derby", place)) {
            other.untilItSays("open");

            assertThat(refusal(new DataFolder(place)).reason()).isEqualTo(Reason.IN_USE);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatMayOnlyBeReadIsLeftAlone() throws Exception {
        databaseHere();
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("r-x------"));

        refusesWithoutATrace(new DataFolder(place), Reason.READ_ONLY);

        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDatabaseOfWhichOneFileMayOnlyBeReadIsLeftAlone() throws Exception {
        databaseHere();
        Files.setPosixFilePermissions(place.resolve("database/service.properties"), PosixFilePermissions.fromString("r--------"));

        refusesWithoutATrace(new DataFolder(place), Reason.READ_ONLY);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingIsMadeWhereNothingMayBeMade() throws Exception {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("r-x------"));

        assertThat(refusal(new DataFolder(place.resolve("data"))).reason()).isEqualTo(Reason.READ_ONLY);
        assertThat(place.resolve("data")).doesNotExist();

        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void dataOfANewerVersionAreLeftAlone() throws Exception {
        databaseHere();
        Files.writeString(place.resolve("database.version"), "4711\n");

        refusesWithoutATrace(new DataFolder(place), Reason.NEWER_VERSION);
    }

    @Test
    void aDatabaseThatSaysItselfThatItIsNewerIsRefusedToo() throws Exception {
        databaseHere();
        var database = place.resolve("database");
        try (var connection = DriverManager.getConnection(DataFolder.url(database)); var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "installed_by", "execution_time", "success")
                    values (4711, '4711', 'later', 'SQL', 'V4711__later.sql', 'x', 1, true)""");
        }
        DataFolder.shutDown(database);

        assertThat(refusal(new DataFolder(place)).reason()).isEqualTo(Reason.NEWER_VERSION);
        // it is closed again: a newer program could open it now
        assertThat(Schema.versionOf(DataFolder.url(database))).isEqualTo(4711);
        DataFolder.shutDown(database);
    }

    @Test
    void aFullDiskIsNoticedBeforeAnythingIsMade() {
        var folder = place.resolve("data");

        assertThat(refusal(new DataFolder(folder, _ -> FolderCheck.ENOUGH - 1)).reason()).isEqualTo(Reason.NO_ROOM);
        assertThat(folder).doesNotExist();
    }

    @Test
    void aDatabaseThatLostAPartIsCalledDamaged() throws Exception {
        databaseHere();
        Files.delete(place.resolve("database/log/log.ctrl"));
        try (var tables = Files.list(place.resolve("database/seg0"))) {
            tables.forEach(DataFolderTest::cutOff);
        }

        assertThat(refusal(new DataFolder(place)).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerCanReadWhatIsKept() throws Exception {
        databaseHere();
        try (var database = new DataFolder(place).open()) {
            database.write(session -> session.createNativeMutationQuery("create table notes (note varchar(100))").executeUpdate());
            database.write(session -> session.createNativeMutationQuery("insert into notes values ('x')").executeUpdate());

            assertThat(openToOthers(place)).isEmpty();
        }
        assertThat(openToOthers(place)).isEmpty();
    }

    private static Map<String, String> openToOthers(Path folder) throws IOException {
        var open = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                var permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                if (!permissions.endsWith("------")) {
                    open.put(folder.relativize(file).toString(), permissions);
                }
            }
        }
        return open;
    }

    private void refusesWithoutATrace(DataFolder folder, Reason reason) throws IOException {
        var before = contents();

        assertThat(refusal(folder).reason()).isEqualTo(reason);
        assertThat(contents()).isEqualTo(before);
    }

    private static CannotOpen refusal(DataFolder folder) {
        return catchThrowableOfType(CannotOpen.class, folder::open);
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(place)) {
            files.forEach(file -> contents.put(place.relativize(file).toString(), Files.isDirectory(file) ? "folder" : hash(file)));
        }
        return contents;
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void cutOff(Path file) {
        try {
            Files.writeString(file, "cut off");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
