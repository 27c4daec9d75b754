package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import nl.buurtbrug.domain.setup.FirstAnswers;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.testing.TestDatabase;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.ui.common.Appearance;
import nl.buurtbrug.ui.common.Appearance.TextSize;
import nl.buurtbrug.ui.common.Appearance.Theme;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.Looks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What closing the window asks.
@ExtendWith(ApplicationExtension.class)
class OfficeTest {

    private final TestFrame.KeptInMemory preferences = new TestFrame.KeptInMemory();
    private final CountDownLatch go = new CountDownLatch(1);
    private Background background;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        background = Background.onTwoThreads(Clock.systemDefaultZone(), failure -> {
            throw new IllegalStateException(failure);
        });
        var database = TestDatabase.empty();
        var services = Services.on(database, Clock.systemDefaultZone());
        services.setup().begin(new FirstAnswers("Bureau", "Marieke Vos"), "mvos");
        var appearance = new Appearance(Language.DUTCH, Theme.LIGHT, TextSize.NORMAL);
        Looks.follow(appearance);
        stage.setScene(new Scene(new StackPane(), 1280, 720));
        stage.show();
        new Office(stage, new Surroundings(background, new TestFrame.Copies(), new TestFrame.NoFiles()), appearance, preferences).enter(
                new Opened.Ready(Path.of("/home/marieke/Buurtbrug"), database, services, "Bureau", services.staff().at("mvos")), _ -> { });
    }

    @AfterEach
    void end(FxRobot robot) {
        go.countDown();
        robot.interact(background::close);
    }

    @Test
    void withNothingUnderWayTheWindowClosesAndItsPlaceIsKept(FxRobot robot) throws Exception {
        close(robot);

        untilClosed();
        assertThat(preferences.get("window")).isPresent();
    }

    @Test
    void workUnderWayIsAskedAboutAndGoesOnWhenOneStays(FxRobot robot) {
        work(robot);

        close(robot);
        robot.clickOn("Niet afsluiten");

        assertThat(stage.isShowing()).isTrue();
        assertThat(background.jobs()).hasSize(1);
    }

    @Test
    void workUnderWayCanBeStopped(FxRobot robot) {
        work(robot);

        close(robot);
        robot.clickOn("Stoppen en afsluiten");

        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void workUnderWayCanBeWaitedFor(FxRobot robot) throws Exception {
        work(robot);

        close(robot);
        robot.clickOn("Afsluiten als het klaar is");
        assertThat(stage.isShowing()).isTrue();
        go.countDown();

        untilClosed();
    }

    @Test
    void somethingUnsavedIsAskedAboutFirst(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.N).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> robot.lookup("#organisation-name").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#organisation-name").queryAs(TextField.class).setText("Turnclub Lenig"));

        close(robot);

        assertThat(stage.isShowing()).isTrue();
        assertThat(robot.lookup("#leave-question").tryQuery()).isPresent();
        robot.clickOn("Niet bewaren");
        untilClosed();
    }

    private void untilClosed() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !stage.isShowing());
    }

    private void work(FxRobot robot) {
        robot.interact(() -> background.start("Lijst opslaan", _ -> {
            go.await();
            return Optional.empty();
        }, _ -> { }, () -> { }));
    }

    private void close(FxRobot robot) {
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }
}
