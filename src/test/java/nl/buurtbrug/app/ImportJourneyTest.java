package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A list goes in through the whole window and is taken back again.
@ExtendWith(ApplicationExtension.class)
class ImportJourneyTest {

    private Rehearsal rehearsal;

    @Start
    void start(Stage stage) {
        rehearsal = new Rehearsal();
        stage.setScene(new Scene(rehearsal.window, 1280, 720));
        stage.show();
    }

    @Test
    void aListIsChosenDecidedSavedAndUndone(FxRobot robot) {
        var before = partners("").size();
        rehearsal.files.file = Optional.of(Path.of("src/test/resources/lists/verenigingen-beekerdam.csv"));
        robot.interact(() -> rehearsal.window.goTo(new Place.Import()));

        robot.clickOn("#choose-file").clickOn("#to-columns").clickOn("#to-plan").clickOn("#doubt-add");
        robot.push(KeyCode.F8).clickOn("#others-too").clickOn("#doubt-skip").clickOn("#save-plan");

        assertThat(partners("").size()).isGreaterThan(before);
        assertThat(partners("Atletiekclub Sprint")).hasSize(1);
        robot.clickOn("#undo-import");
        assertThat(partners("")).hasSize(before);
    }

    @Test
    void theKeyboardAloneBringsAListIn(FxRobot robot) {
        rehearsal.files.file = Optional.of(Path.of("src/test/resources/lists/verenigingen-beekerdam.csv"));
        robot.interact(() -> rehearsal.window.goTo(new Place.Import()));

        robot.push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#plan-rows").query().isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(partners("Atletiekclub Sprint")).hasSize(1);
    }

    @Test
    void aRefusedRowIsMendedWhereItStands(FxRobot robot) {
        rehearsal.files.file = Optional.of(Path.of("src/test/resources/lists/verenigingen-beekerdam.csv"));
        robot.interact(() -> rehearsal.window.goTo(new Place.Import()));
        robot.clickOn("#choose-file").clickOn("#to-columns").clickOn("#to-plan");
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            TableView<PlanRow> rows = robot.lookup("#plan-rows").queryAs(TableView.class);
            rows.getItems().stream().filter(row -> row.decision() == RowDecision.REFUSED).findFirst().ifPresent(rows.getSelectionModel()::select);
        });

        robot.clickOn("#mend");
        robot.interact(() -> robot.lookup("#cell-1").queryAs(TextField.class).setText("Harmonie Crescendo"));
        robot.interact(() -> robot.lookup("#cell-1").queryAs(TextField.class).fireEvent(new ActionEvent()));
        robot.clickOn("#mend-done").clickOn("#save-plan");

        assertThat(partners("Harmonie Crescendo")).hasSize(1);
    }

    @Test
    void whoLooksElsewhereFindsThePlanAsItWasLeft(FxRobot robot) {
        rehearsal.files.file = Optional.of(Path.of("src/test/resources/lists/verenigingen-beekerdam.csv"));
        robot.interact(() -> rehearsal.window.goTo(new Place.Import()));
        robot.clickOn("#choose-file").clickOn("#to-columns").clickOn("#to-plan").clickOn("#doubt-skip");

        robot.interact(() -> rehearsal.window.goTo(new Place.Organisations()));
        robot.push(KeyCode.ALT, KeyCode.LEFT);

        assertThat(robot.lookup("#save-plan").queryAs(Button.class).isVisible()).isTrue();
    }

    private List<?> partners(String text) {
        return rehearsal.services.directory().partners(Query.all(PartnerSort.NAME).withText(text)).rows();
    }
}
