package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.activity.ActivityDetails;
import nl.buurtbrug.domain.activity.SessionDetails;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Putting a session on another day: by dragging it, and with the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class AgendaJourneyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 11);
    private static final String TITLE = "Samen soep eten";

    private Rehearsal rehearsal;
    private long activity;

    @Start
    void start(Stage stage) {
        rehearsal = new Rehearsal();
        activity = rehearsal.services.activities().create(ActivityDetails.EMPTY.withTitle(TITLE), List.of(), List.of(SessionDetails.on(DAY)), Origin.TYPED).id();
        stage.setScene(new Scene(rehearsal.window, 1280, 720));
        stage.show();
        rehearsal.window.goTo(new Place.Agenda());
    }

    private LocalDate now() {
        return rehearsal.services.sessions().of(activity).getFirst().details().time().on();
    }

    private static Node entry(FxRobot robot) {
        return robot.lookup(".agenda-entry").match(node -> node.isVisible() && node.getAccessibleText().contains(TITLE)).query();
    }

    private static Node cell(FxRobot robot, String day) {
        return robot.lookup(".day-number").match(node -> node.getAccessibleText().equals(day)).query().getParent();
    }

    @Test
    void aSessionIsDraggedToAnotherDayAndComesBackWithUndo(FxRobot robot) {
        robot.drag(entry(robot), MouseButton.PRIMARY).dropTo(cell(robot, "vrijdag 13 november 2026"));

        assertThat(now()).isEqualTo(DAY.plusDays(2));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(now()).isEqualTo(DAY);
    }

    @Test
    void theKeyboardMovesItAndStaysOnIt(FxRobot robot) {
        robot.interact(() -> entry(robot).requestFocus());

        robot.push(KeyCode.CONTROL, KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.DOWN);

        assertThat(now()).isEqualTo(DAY.plusDays(8));
        assertThat(entry(robot).isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        assertThat(now()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void theListMovesItToo(FxRobot robot) {
        robot.clickOn("#agenda-shape .right-pill");
        robot.clickOn("#agenda-later").clickOn("#agenda-earlier");
        robot.interact(() -> {
            var list = robot.lookup(".agenda-list").queryListView();
            list.requestFocus();
            list.getItems().stream().filter(row -> row.toString().contains(TITLE)).findFirst().ifPresent(row -> list.getSelectionModel().select(list.getItems().indexOf(row)));
        });
        robot.push(KeyCode.CONTROL, KeyCode.LEFT);

        assertThat(now()).isEqualTo(DAY.minusDays(1));
        assertThat(robot.lookup(".agenda-list").query().isFocused()).isTrue();
    }

    @Test
    void theMonthIsTurnedWithTheKeyboard(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
        assertThat(robot.lookup(".page-title").queryLabeled().getText()).isEqualTo("december 2026");

        robot.push(KeyCode.ALT, KeyCode.HOME);

        assertThat(robot.lookup(".page-title").queryLabeled().getText()).isEqualTo("november 2026");
    }

    @Test
    void allOfABusyDayIsReachedWithTheKeyboardAndMovedFromThere(FxRobot robot) {
        for (int i = 0; i < 8; i++) {
            rehearsal.services.activities().create(ActivityDetails.EMPTY.withTitle("Ronde " + i), List.of(), List.of(SessionDetails.on(DAY)), Origin.TYPED);
        }
        robot.interact(() -> rehearsal.window.goTo(new Place.Start()));
        robot.interact(() -> rehearsal.window.goTo(new Place.Agenda()));

        robot.interact(() -> robot.lookup(".agenda-more").match(Node::isVisible).query().requestFocus());
        robot.push(KeyCode.SPACE).push(KeyCode.CONTROL, KeyCode.RIGHT);

        assertThat(now()).isEqualTo(DAY.plusDays(1));
        assertThat(robot.lookup(".side-panel .agenda-entry").queryAll()).hasSameSizeAs(rehearsal.services.agenda().between(DAY, DAY)).hasSizeGreaterThanOrEqualTo(8);
    }
}
