package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.platform.database.BackupReason;
import nl.buurtbrug.platform.database.CannotOpen;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.database.FileTree;
import nl.buurtbrug.testing.SmallOffice;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.ui.common.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Putting a back-up back on the screen: after damage in two clicks, from the settings, and at the first start.
@ExtendWith(ApplicationExtension.class)
class RescueTest {

    private static final int SECONDS = 30;
    private static final int ROUNDS_OF_READING = 4;

    @TempDir
    private Path place;

    private final SilentLog log = new SilentLog();
    private final TestFrame.OneFile files = new TestFrame.OneFile();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private Background background;
    private Stage stage;
    private Desktop desktop;
    private Path data;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        log.silence();
        background = Background.onTwoThreads(Clock.systemDefaultZone(), failures::add);
    }

    @BeforeEach
    void furnish() throws IOException {
        data = SmallOffice.in(place.resolve("data")).path();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            stage.hide();
            background.close();
            desktop.close();
        });
        log.restore();
    }

    private void open(FxRobot robot, Path folder) {
        robot.interact(() -> {
            desktop = new Desktop(stage, new Surroundings(background, new TestFrame.Copies(), files), new StartOptions(Optional.of(folder), Optional.of(Language.DUTCH)));
            desktop.start(Optional.empty());
        });
    }

    private static Node await(FxRobot robot, String query) throws Exception {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> robot.lookup(query).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).query();
    }

    private static void press(FxRobot robot, String query) throws Exception {
        var button = (ButtonBase) await(robot, query);
        robot.interact(button::fire);
    }

    private static void answer(FxRobot robot, String words) throws Exception {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> button(robot, words).isPresent());
        robot.interact(button(robot, words).orElseThrow()::fire);
    }

    private static Optional<Button> button(FxRobot robot, String words) {
        return robot.lookup(node -> node instanceof Button button && words.equals(button.getText())).tryQueryAs(Button.class);
    }

    private static void untilItSays(FxRobot robot, String words) throws Exception {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> says(robot, words));
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup(node -> node instanceof Labeled labeled && labeled.getText() != null && labeled.getText().contains(words)).tryQuery().isPresent();
    }

    /// Lets what a page still reads come in: it is not to be closed under its hands.
    private void untilAllIsRead(FxRobot robot) throws Exception {
        untilItSays(robot, "De Meerkoeten");
        for (int i = 0; i < ROUNDS_OF_READING; i++) {
            var read = new CountDownLatch(1);
            robot.interact(() -> background.fetch(() -> true, _ -> read.countDown()));
            assertThat(read.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    private List<String> partners() throws CannotOpen {
        desktop.close();
        try (var database = new DataFolder(data).open()) {
            return database.read(session -> session.createNativeQuery("select name from organisation order by name", String.class).getResultList());
        }
    }

    private String[] keptAside() {
        return data.toFile().list((_, name) -> name.startsWith("database.kept-"));
    }

    private void damage() throws IOException {
        try (var tables = Files.list(data.resolve("database/seg0"))) {
            for (var table : tables.toList()) {
                Files.write(table, new byte[100]);
            }
        }
    }

    @Test
    void damagedDataAreToldWithTheNewestGoodBackupWhichIsThereInTwoClicks(FxRobot robot) throws Exception {
        damage();
        open(robot, data);

        press(robot, "#restore-newest");
        untilItSays(robot, "1 partner, geen contactpersonen, geen functies");
        answer(robot, "Back-up terugzetten");
        await(robot, "#organisations");
        untilAllIsRead(robot);

        assertThat(keptAside()).as("the damaged copy").hasSize(1);
        assertThat(data.resolve(keptAside()[0]).resolve("seg0")).isNotEmptyDirectory();
        assertThat(partners()).containsExactly("De Meerkoeten");
        assertThat(failures).isEmpty();
    }

    @Test
    void dataThatAreGoneComeBackTheSameWay(FxRobot robot) throws Exception {
        FileTree.delete(data.resolve("database"));
        open(robot, data);

        press(robot, "#restore-newest");
        answer(robot, "Back-up terugzetten");
        await(robot, "#organisations");
        untilAllIsRead(robot);

        assertThat(partners()).containsExactly("De Meerkoeten");
    }

    @Test
    void withoutABackupThatIsSaidAndNothingIsOffered(FxRobot robot) throws Exception {
        damage();
        FileTree.delete(data.resolve("backups"));
        open(robot, data);

        untilItSays(robot, "geen goede back-up gevonden");

        assertThat(robot.lookup("#restore-newest").tryQuery()).isEmpty();
        assertThat(keptAside()).isEmpty();
    }

    @Test
    void whenOnlyTheLastChangesAreMissingOneMayGoOn(FxRobot robot) throws Exception {
        Files.writeString(data.resolve("database/last-change"), "%019d\n".formatted(4711));
        open(robot, data);

        await(robot, "#restore-newest");
        untilItSays(robot, "De laatste wijzigingen ontbreken");
        answer(robot, "Verder met wat er is");
        await(robot, "#organisations");
        untilAllIsRead(robot);

        assertThat(partners()).containsExactly("De Meerkoeten");
    }

    @Test
    void fromTheSettingsTheDataOfNowAreReplacedWhileTheProgramRuns(FxRobot robot) throws Exception {
        try (var database = new DataFolder(data).open()) {
            SmallOffice.addPartner(Services.on(database, Clock.systemDefaultZone()), "De Klimboom");
        }
        open(robot, data);
        await(robot, "#organisations");

        press(robot, "#last-backup");
        press(robot, ".restore-backup");
        untilItSays(robot, "Nu staat er: 2 partners");
        untilItSays(robot, ": 1 partner, geen contactpersonen");
        answer(robot, "Back-up terugzetten");
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> keptAside().length == 1);
        await(robot, "#organisations");
        untilAllIsRead(robot);

        assertThat(keptAside()).hasSize(1);
        assertThat(new DataFolder(data).backups().newest()).get().extracting(backup -> backup.reason()).isEqualTo(BackupReason.RESTORE);
        assertThat(partners()).containsExactly("De Meerkoeten");
        assertThat(failures).isEmpty();
    }

    @Test
    void atTheFirstStartTheDataOfABackupTakeThePlaceOfTheEmptyOnes(FxRobot robot) throws Exception {
        files.file = new DataFolder(data).backups().newest().map(backup -> backup.file());
        data = place.resolve("new");
        open(robot, data);

        press(robot, "#first-start-restore");
        await(robot, ".dialog-pane");
        untilItSays(robot, "Nu staat er: geen partners");
        answer(robot, "Back-up terugzetten");
        await(robot, "#organisations");
        untilAllIsRead(robot);

        assertThat(partners()).containsExactly("De Meerkoeten");
    }

    @Test
    void aBackupThatFailsAtClosingIsAskedAboutAndTheWindowCanStay(FxRobot robot) throws Exception {
        new DataFolder(data).backups().chooseSecondPlace(Optional.of(place.resolve("stick")));
        try (var database = new DataFolder(data).open()) {
            SmallOffice.addPartner(Services.on(database, Clock.systemDefaultZone()), "De Klimboom");
        }
        open(robot, data);
        await(robot, "#organisations");

        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        await(robot, ".dialog-pane");

        untilItSays(robot, place.resolve("stick").toString());
        answer(robot, "Niet afsluiten");
        assertThat(stage.isShowing()).isTrue();
        assertThat(new DataFolder(data).backups().all()).as("in the data folder it was made").hasSize(2);
    }
}
