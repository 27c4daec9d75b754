package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import nl.buurtbrug.domain.backup.BackupService;
import nl.buurtbrug.testing.TestDatabase;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.ui.common.Background;
import nl.buurtbrug.ui.common.BackupDesk;
import nl.buurtbrug.ui.common.Workplace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class StatusBarTest {

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<String> happened = new ArrayList<>();
    private final CountDownLatch go = new CountDownLatch(1);
    private Background background;

    @Start
    void start(Stage stage) {
        background = Background.onTwoThreads(Clock.systemDefaultZone(), failures::add);
        stage.setScene(new Scene(new StatusBar(background, new Identity(new SimpleStringProperty("Bureau"), new SimpleStringProperty("Marieke Vos")), backups(), () -> { }), 1280, 28));
        stage.show();
    }

    private BackupDesk backups() {
        return new BackupDesk(new BackupService(TestDatabase.empty()), TestFrame.going(_ -> { }), new Workplace("mvos", Path.of("data")), Clock.systemDefaultZone());
    }

    @AfterEach
    void end() {
        go.countDown();
        background.close();
    }

    @Test
    void everyJobCanBeSeenAndStopped(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            begin("Lijst opslaan");
            begin("Pagina's maken");
        });
        robot.interact(() -> robot.lookup("#more-work").queryAs(Hyperlink.class).fire());

        robot.interact(() -> List.copyOf(robot.lookup(".job-list .hyperlink").queryAllAs(Hyperlink.class)).getLast().fire());
        go.countDown();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(background.jobs()::isEmpty).get());

        assertThat(happened).containsExactly("Lijst opslaan is klaar", "Pagina's maken is gestopt");
        assertThat(robot.lookup("#more-work").tryQuery()).isEmpty();
        assertThat(failures).isEmpty();
    }

    private void begin(String title) {
        background.start(title, _ -> {
            go.await();
            return title + " is klaar";
        }, happened::add, () -> happened.add(title + " is gestopt"));
    }
}
