package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.Saving;
import nl.buurtbrug.domain.backup.BackupOutcome;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.person.PersonDetails;
import nl.buurtbrug.domain.report.Outcome;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.ReportDelivery;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.domain.transfer.ListExport;
import nl.buurtbrug.domain.transfer.VCards;
import nl.buurtbrug.platform.database.BackupFailed;
import nl.buurtbrug.platform.database.CannotOpen;
import nl.buurtbrug.platform.database.CannotOpen.Reason;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.TableState;
import nl.buurtbrug.platform.file.NotWritten;
import nl.buurtbrug.testing.SmallOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is full to the last byte: nothing that was kept is lost, what is wrong is told with the place and the room that is needed,
/// and once there is room the same thing works.
class FullDiskTest {

    private static final int MEGABYTES = 150;

    @TempDir
    private Path place;

    private FullDisk disk;
    private DataFolder folder;

    @BeforeEach
    void mount() throws IOException {
        try {
            disk = FullDisk.mountedAt(Files.createDirectory(place.resolve("disk")), MEGABYTES);
        } catch (IOException e) {
            abort("A full disk is not tried: " + e.getMessage());
        }
        folder = SmallOffice.in(disk.place().resolve("data"));
    }

    @AfterEach
    void unmount() throws IOException {
        disk.close();
    }

    private Set<String> partners() throws CannotOpen {
        try (var database = new DataFolder(folder.path()).open()) {
            assertThat(database.isWhole()).isTrue();
            assertThat(database.check()).allMatch(TableState::isGood);
            return Set.copyOf(database.read(session -> session.createNativeQuery("select name from organisation", String.class).getResultList()));
        }
    }

    private static Services services(Database database) {
        return Services.on(database, Clock.systemDefaultZone());
    }

    /// The words name the place and how much room it takes.
    private void told(String words) {
        assertThat(words).contains(disk.place().toString()).contains(" MB");
    }

    private void told(Throwable failure) {
        told(FailureWords.of(failure, folder).orElseThrow());
    }

    private static void addUntilItFails(Services services) {
        for (int i = 0; i < 10_000; i++) {
            SmallOffice.addPartner(services, "Vol " + i + " " + "x".repeat(250));
        }
    }

    @Test
    void anEditIsNotKeptAndIsToldAndWorksAgainOnceThereIsRoom() throws Exception {
        try (var database = folder.open()) {
            var services = services(database);
            SmallOffice.addPartner(services, "Voor");
            disk.fill(0);

            told(catchThrowable(() -> addUntilItFails(services)));
            disk.empty();
            SmallOffice.addPartner(services, "Na");
        }

        assertThat(partners()).contains("De Meerkoeten", "Voor", "Na");
    }

    @Test
    void anImportIsKeptWholeOrNotAtAll() throws Exception {
        var list = Files.writeString(place.resolve("list.csv"), "Organisatie;Contactpersoon\n"
                + IntStream.range(0, 3000).mapToObj(i -> "Club " + i + " " + "y".repeat(200) + ";Jan Vries" + i).collect(Collectors.joining("\n")));
        try (var database = folder.open()) {
            var imports = services(database).imports();
            var source = imports.open(list);
            var plan = imports.plan(source, imports.propose(source).mapping(), Progress.UNWATCHED);
            disk.fill(400_000);

            told(catchThrowable(() -> imports.run(plan, 0, Progress.UNWATCHED)));
        }
        disk.empty();

        assertThat(partners()).containsExactly("De Meerkoeten");
    }

    @Test
    void aBackupIsNotMadeAndTheEarlierOnesStay() throws Exception {
        try (var database = folder.open()) {
            disk.fill(1_000_000);

            assertThat(services(database).backups().makeByHand()).isInstanceOfSatisfying(BackupOutcome.Failed.class, failed -> told(failed.words()));
            assertThat(services(database).backups().makeAt(disk.place().resolve("mijn.zip"))).isInstanceOfSatisfying(BackupOutcome.Failed.class, failed -> told(failed.words()));
            disk.empty();
            assertThat(services(database).backups().all()).hasSize(1);
            assertThat(services(database).backups().makeByHand()).isInstanceOf(BackupOutcome.Made.class);
        }
        assertThat(disk.place().toFile().list()).containsExactly("data");
    }

    @Test
    void anExportIsNotLeftHalfWay() throws Exception {
        try (var database = folder.open()) {
            disk.fill(10_000);

            told(services(database).backups().export(disk.place().resolve("export")).trouble());
            disk.empty();
        }
        assertThat(disk.place().toFile().list()).containsExactly("data");
    }

    @Test
    void aPaperAndListsAreNotWrittenByHalf() throws Exception {
        var old = Files.writeString(disk.place().resolve("lijst.pdf"), "older");
        try (var database = folder.open()) {
            var services = services(database);
            var paper = ((Outcome.Made) services.reports().make(Report.PartnerList.of(Selection.of(Query.all(PartnerSort.NAME))), Progress.UNWATCHED)).document();
            services.people().create(PersonDetails.EMPTY.withName("Bram", "van der", "Meer"), Origin.TYPED);
            disk.fill(0);

            assertThat(ReportDelivery.ofThisComputer().save(paper, old)).isInstanceOfSatisfying(Saving.NoRoom.class, full -> {
                assertThat(full.folder()).isEqualTo(disk.place());
                assertThat(full.needed()).isGreaterThan(1000);
            });
            disk.fill(0);
            told(catchThrowableOfType(NotWritten.class, () -> new ListExport(services.directory(), services.people()).organisations("").write(disk.place().resolve("lijst.csv"))));
            disk.fill(0);
            told(catchThrowableOfType(NotWritten.class, () -> new VCards(services.directory(), services.people()).write(disk.place().resolve("lijst.vcf"), "")));
            disk.empty();
        }
        assertThat(old).hasContent("older");
        assertThat(disk.place().toFile().list()).containsExactlyInAnyOrder("data", "lijst.pdf");
    }

    @Test
    void dataAreNeverCalledDamagedBecauseTheDiskIsFull() throws Exception {
        disk.fill(0);

        var failure = catchThrowableOfType(CannotOpen.class, folder::open);

        assertThat(failure.reason()).isEqualTo(Reason.NO_ROOM);
        assertThat(failure.needed()).isEqualTo(DataFolder.ENOUGH_ROOM);
        disk.empty();

        assertThat(partners()).containsExactly("De Meerkoeten");
    }

    @Test
    void aFirstStartWithTooLittleRoomMakesNothing() throws Exception {
        disk.fill(1_000_000);
        var fresh = new DataFolder(disk.place().resolve("fresh"));

        var failure = catchThrowableOfType(CannotOpen.class, fresh::open);

        assertThat(failure.reason()).isEqualTo(Reason.NO_ROOM);
        assertThat(failure.needed()).isGreaterThan(1_000_000);
        assertThat(fresh.path()).doesNotExist();
    }

    @Test
    void whenABackupDoesNotFitTheDataStayAsTheyAre() throws Exception {
        var backup = folder.backups().newest().orElseThrow().file();
        disk.fill(2_000_000);

        told(catchThrowableOfType(BackupFailed.class, () -> folder.restore(backup)));
        disk.empty();

        assertThat(partners()).containsExactly("De Meerkoeten");
        assertThat(folder.path().toFile().list()).noneMatch(name -> name.startsWith("database.kept-") || name.equals("database.unpacking"));
    }
}
