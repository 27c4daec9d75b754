package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.buurtbrug.testing.EveryRow;
import nl.buurtbrug.testing.TestDatabase;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From a name that is there already to one record, and back.
@ExtendWith(ApplicationExtension.class)
class DuplicateJourneyTest {

    private Rehearsal rehearsal;

    @Start
    void start(Stage stage) {
        rehearsal = new Rehearsal();
        stage.setScene(new Scene(rehearsal.window, 1280, 720));
        stage.show();
    }

    private String title(FxRobot robot) {
        return robot.lookup(".page-title").queryAs(Labeled.class).getText();
    }

    @Test
    void whoTypesANameThatIsThereSeesItAndOpensIt(FxRobot robot) {
        robot.interact(() -> rehearsal.window.goTo(new Place.NewOrganisation()));
        robot.clickOn("#organisation-name").write("De Meerkoeten");

        var hint = robot.lookup(".double-hint").query();
        assertThat(robot.from(hint).lookup(".label").queryAs(Labeled.class).getText()).isEqualTo("Lijkt op s.v. De Meerkoeten: zelfde naam.");
        robot.interact(() -> robot.from(hint).lookup(".hyperlink").queryAs(Hyperlink.class).fire());
        robot.interact(() -> robot.from(robot.lookup("#leave-question")).lookup(".button-outlined").queryAs(Button.class).fire());

        assertThat(title(robot)).isEqualTo("s.v. De Meerkoeten");
    }

    @Test
    void aPairFromTheListBecomesOneRecordAndTwoAgain(FxRobot robot) {
        var club = rehearsal.partnerId("Meerkoeten");
        rehearsal.twin();
        var before = EveryRow.of(TestDatabase.same(), "change_set", "record_change");
        robot.interact(() -> robot.lookup("#doubles-button").queryAs(Button.class).fire());
        robot.interact(() -> robot.lookup("#doubles").queryTableView().getSelectionModel().select(0));
        robot.interact(() -> robot.lookup("#doubles").query().requestFocus());
        robot.push(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#name-first").queryAs(RadioButton.class).fire());
        robot.interact(() -> robot.lookup("#merge-now").queryAs(Button.class).fire());

        assertThat(rehearsal.services.organisations().details(List.of(club))).isEmpty();
        assertThat(robot.lookup("#doubles").queryTableView().getItems()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(rehearsal.services.organisations().get(club).name()).isEqualTo("s.v. De Meerkoeten");
        assertThat(robot.lookup("#doubles").queryTableView().getItems()).hasSize(1);
        assertThat(EveryRow.of(TestDatabase.same(), "change_set", "record_change")).isEqualTo(before);
    }

    @Test
    void twoTickedRowsAreMergedFromTheList(FxRobot robot) {
        rehearsal.twin();
        robot.interact(() -> rehearsal.window.goTo(new Place.Organisations("meerkoeten")));
        robot.interact(() -> {
            robot.lookup(".data-table").query().requestFocus();
            robot.lookup(".data-table").queryTableView().getSelectionModel().select(0);
        });
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#merge-ticked").query().isVisible()).isFalse();
        robot.push(KeyCode.DOWN).push(KeyCode.SPACE);

        robot.interact(() -> robot.lookup("#merge-ticked").queryAs(Button.class).fire());

        assertThat(title(robot)).isEqualTo("SV Meerkoeten en s.v. De Meerkoeten samenvoegen");
    }
}
