package nl.buurtbrug.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.buurtbrug.platform.database.BackupFailed.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    @TempDir
    private Path place;

    @TempDir
    private Path elsewhere;

    @Test
    void aBackupTellsHowManyRowsEachTableHas() throws Exception {
        var backups = MadeOnce.in(place).backups();
        var newest = backups.newest().orElseThrow();

        assertThat(backups.contents(newest.file()).rows("tag")).isEqualTo(MadeOnce.NOTES);
        assertThat(backups.check(newest.file())).isEqualTo(backups.contents(newest.file()));
        assertThat(newest.reason()).isEqualTo(BackupReason.CLOSE);
    }

    @Test
    void aBackupIsMadeWhileTheDataAreInUse() throws Exception {
        var folder = MadeOnce.in(place);
        try (var database = folder.open()) {
            MadeOnce.addTag(database, 9000);

            var made = folder.backups().make(BackupReason.IMPORT, database.source());

            assertThat(made.contents().rows("tag")).isEqualTo(MadeOnce.NOTES + 1);
            assertThat(made.second()).isEmpty();
        }
        assertThat(folder.backups().all()).hasSize(2);
    }

    @Test
    void nothingIsLeftOfTheWorkOfMakingOne() throws Exception {
        var folder = MadeOnce.in(place);
        Files.createDirectories(place.resolve("backups/.work-left/copy"));
        Files.writeString(place.resolve("backups/.work-left/copy/half"), "half");
        try (var database = folder.open()) {
            folder.backups().make(BackupReason.CLOSE, database.source());
        }

        try (var files = Files.list(place.resolve("backups"))) {
            assertThat(files.map(file -> file.getFileName().toString())).hasSize(2).allMatch(name -> name.endsWith(".zip"));
        }
    }

    @Test
    void beforeSomethingLargeABackupIsMadeUnlessTheNewestIsTheSame() throws Exception {
        var folder = MadeOnce.in(place);
        try (var database = folder.open()) {
            database.backUpBefore(BackupReason.IMPORT);
            assertThat(folder.backups().all()).hasSize(1);

            MadeOnce.addTag(database, 9000);
            database.backUpBefore(BackupReason.IMPORT);
            assertThat(folder.backups().all()).hasSize(2);
            assertThat(database.isChangedSinceBackup()).isFalse();
        }
    }

    @Test
    void oneMadeByHandGoesWhereItIsWantedAndReplacesWhatWasThere() throws Exception {
        var folder = MadeOnce.in(place);
        var file = Files.writeString(elsewhere.resolve("mine.zip"), "older");
        try (var database = folder.open()) {
            folder.backups().makeAt(file, database.source());
        }

        assertThat(folder.backups().check(file).rows("tag")).isEqualTo(MadeOnce.NOTES);
        assertThat(folder.backups().all()).hasSize(1);
        assertThat(elsewhere.toFile().list()).containsExactly("mine.zip");
    }

    @Test
    void aPlaceThatIsNotThereIsNamed() throws Exception {
        var folder = MadeOnce.in(place);
        try (var database = folder.open()) {
            var failure = catchThrowableOfType(BackupFailed.class,
                    () -> folder.backups().makeAt(elsewhere.resolve("no such folder/mine.zip"), database.source()));

            assertThat(failure.reason()).isEqualTo(Reason.NO_PLACE);
            assertThat(failure.place()).isEqualTo(elsewhere.resolve("no such folder/mine.zip"));
        }
    }

    @Test
    void aFullDiskIsNamedWithTheRoomThatIsNeeded() throws Exception {
        MadeOnce.in(place);
        var backups = new Backups(place, Clock.systemUTC(), _ -> 1000);

        var failure = catchThrowableOfType(BackupFailed.class, () -> backups.make(BackupReason.CLOSE, _ -> { }));

        assertThat(failure.reason()).isEqualTo(Reason.NO_ROOM);
        assertThat(failure.place()).isEqualTo(place.resolve("backups"));
        assertThat(failure.needed()).isGreaterThan(FileTree.size(place.resolve("database")));
        assertThat(backups.all()).hasSize(1);
    }

    @Test
    void whereTheDataHaveNoRoomTheChosenPlaceIsWorkedIn() throws Exception {
        var folder = MadeOnce.in(place);
        var backups = new Backups(place, Clock.systemUTC(), at -> at.startsWith(elsewhere) ? Long.MAX_VALUE : 0);
        try (var database = folder.open()) {
            backups.makeAt(elsewhere.resolve("mine.zip"), database.source());
        }

        assertThat(elsewhere.toFile().list()).containsExactly("mine.zip");
    }

    @Test
    void theSecondPlaceGetsACopyOfEach() throws Exception {
        var folder = MadeOnce.in(place);
        folder.backups().chooseSecondPlace(Optional.of(elsewhere));
        try (var database = folder.open()) {
            var made = folder.backups().make(BackupReason.CLOSE, database.source());

            assertThat(made.second()).isEmpty();
            try (var files = Files.walk(elsewhere)) {
                assertThat(files.filter(Files::isRegularFile)).singleElement().satisfies(copy -> assertThat(copy).hasSameBinaryContentAs(made.backup().file()));
            }
        }
    }

    @Test
    void aSecondPlaceThatIsNotThereIsToldAndTheBackupIsStillGood() throws Exception {
        var folder = MadeOnce.in(place);
        var stick = elsewhere.resolve("stick");
        folder.backups().chooseSecondPlace(Optional.of(stick));
        try (var database = folder.open()) {
            var made = folder.backups().make(BackupReason.CLOSE, database.source());

            assertThat(made.second()).hasValueSatisfying(failure -> assertThat(failure.place()).isEqualTo(stick));
            assertThat(folder.backups().check(made.backup().file()).rows("tag")).isEqualTo(MadeOnce.NOTES);
        }
        assertThat(stick).doesNotExist();
    }

    @Test
    void automaticOnesThatAreTooManyGoAndThoseMadeByHandNever() throws Exception {
        MadeOnce.in(place);
        var old = place.resolve("backups").resolve(MadeOnce.in(elsewhere.resolve("x")).backups().newest().orElseThrow().file().getFileName());
        for (int minute = 10; minute < 40; minute++) {
            Files.copy(old, place.resolve("backups/buurtbrug-20260105T09" + minute + "00Z-close.zip"));
            Files.copy(old, place.resolve("backups/buurtbrug-20260105T09" + minute + "00Z-by-hand.zip"));
        }
        Files.delete(old);
        var backups = new Backups(place, Clock.fixed(Instant.parse("2026-01-05T10:00:00Z"), ZoneId.of("Europe/Amsterdam")));

        backups.make(BackupReason.CLOSE, BackupSource.at(DataFolder.url(place.resolve("database"))));
        DataFolder.shutDown(place.resolve("database"));

        assertThat(backups.all().stream().filter(backup -> backup.reason() == BackupReason.BY_HAND)).hasSize(30);
        assertThat(backups.all().stream().filter(backup -> backup.reason() == BackupReason.CLOSE)).hasSize(10)
                .first().extracting(Backup::madeAt).isEqualTo(Instant.parse("2026-01-05T10:00:00Z"));
    }

    @Test
    void anotherFileIsNoBackup() throws Exception {
        var backups = MadeOnce.in(place).backups();
        var file = Files.writeString(elsewhere.resolve("holiday.zip"), "PK no zip at all");

        assertThatThrownBy(() -> backups.contents(file)).isInstanceOfSatisfying(BackupFailed.class,
                failure -> assertThat(failure.reason()).isEqualTo(Reason.NOT_A_BACKUP));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerCanReadABackup() throws Exception {
        var folder = MadeOnce.in(place);
        try (var database = folder.open()) {
            var made = folder.backups().make(BackupReason.CLOSE, database.source());

            assertThat(permissions(made.backup().file())).isEqualTo("rw-------");
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
