package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.buurtbrug.domain.activity.ActivityStatus;
import nl.buurtbrug.domain.activity.ActivitySummary;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An activity is planned, held and counted.
@ExtendWith(ApplicationExtension.class)
class ActivityJourneyTest {

    private Rehearsal rehearsal;

    @Start
    void start(Stage stage) {
        rehearsal = new Rehearsal();
        stage.setScene(new Scene(rehearsal.window, 1280, 720));
        stage.show();
    }

    private ActivitySummary soup() {
        return rehearsal.services.activities().all().stream().filter(one -> one.title().equals("Herfstsoep")).findFirst().orElseThrow();
    }

    @Test
    void anActivityIsPlannedHeldAndCounted(FxRobot robot) {
        var library = rehearsal.partner("Bibliotheek Beekerdam");
        robot.interact(() -> rehearsal.window.goTo(library));
        robot.clickOn("#plan-activity");
        robot.clickOn("#activity-title").write("Herfstsoep");
        robot.clickOn("#session-on").write("16-11-2026");
        robot.push(KeyCode.CONTROL, KeyCode.S);

        assertThat(soup().partners()).containsExactly("Bibliotheek Beekerdam");
        assertThat(soup().status()).isEqualTo(ActivityStatus.HELD);
        assertThat(soup().toCount()).isEqualTo(1);

        robot.clickOn("#activity-tab-sessions").clickOn("#sessions-card .count-link");
        robot.write("23").push(KeyCode.ENTER).write("4").push(KeyCode.CONTROL, KeyCode.S);

        assertThat(soup().people()).isEqualTo(27);
        assertThat(soup().toCount()).isZero();
        robot.interact(() -> rehearsal.window.goTo(library));
        assertThat(robot.lookup("#activities-card .hyperlink").queryAllAs(Hyperlink.class)).extracting(Hyperlink::getText).contains("Herfstsoep");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(soup().people()).isZero();
    }

    @Test
    void theListLeadsToAnActivityWithTheKeyboardAlone(FxRobot robot) {
        robot.interact(() -> rehearsal.window.goTo(new Place.Activities()));

        robot.write("straatfeest").push(KeyCode.TAB);
        robot.interact(() -> {
            var table = robot.lookup(".data-table").queryAs(TableView.class);
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        });
        robot.push(KeyCode.ENTER);

        assertThat(robot.lookup("#activity .page-title").queryLabeled().getText()).startsWith("Straatfeest");
    }
}
