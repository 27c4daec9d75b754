package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.buurtbrug.testing.ReachTown;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Finding a white spot, and the partner that opens it, with the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class ReachJourneyTest {

    @TempDir
    private Path folder;
    private Rehearsal rehearsal;

    @Start
    void start(Stage stage) {
        rehearsal = new Rehearsal();
        ReachTown.bringIn(rehearsal.services);
        stage.setScene(new Scene(rehearsal.window, 1280, 720));
        stage.show();
        rehearsal.window.goTo(new Place.Reach());
    }

    private static Button field(FxRobot robot, String said) {
        return robot.lookup(".matrix-field").queryAllAs(Button.class).stream().filter(field -> field.getAccessibleText().startsWith(said)).findFirst().orElseThrow();
    }

    private static String focused(FxRobot robot) {
        return ((Labeled) robot.window(0).getScene().getFocusOwner()).getText();
    }

    @Test
    void aWhiteSpotLeadsToThePartnerThatOpensIt(FxRobot robot) {
        robot.interact(() -> field(robot, "Jongeren in Vogelbuurt").requestFocus());

        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.ENTER);

        assertThat(field(robot, "Ouders in Zuiderveld").getAccessibleText()).startsWith("Ouders in Zuiderveld: niemand bereikt, 3 partners");
        assertThat(focused(robot)).isEqualTo("obs De Zandkorrel");
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("obs De Zandkorrel").queryAll()).isNotEmpty();
        assertThat(robot.lookup("#log-contact").tryQuery()).isPresent();
    }

    @Test
    void thePanelClosesWithEscAndTheKeyboardIsWhereItWas(FxRobot robot) {
        robot.interact(() -> field(robot, "Ouders in Zuiderveld").requestFocus());

        robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE);

        assertThat(robot.lookup(".side-panel").tryQuery()).isEmpty();
        assertThat(field(robot, "Ouders in Zuiderveld").isFocused()).isTrue();
    }

    @Test
    void theTabKeyStopsOnceInTheMatrix(FxRobot robot) {
        robot.interact(() -> field(robot, "Ouders in Zuiderveld").requestFocus());

        robot.push(KeyCode.TAB);

        assertThat(robot.lookup(".matrix-field").queryAllAs(Button.class)).noneMatch(Button::isFocused);
        assertThat(robot.lookup(".matrix-field").queryAllAs(Button.class)).filteredOn(Button::isFocusTraversable).containsExactly(field(robot, "Ouders in Zuiderveld"));
    }

    @Test
    void everyFigureOpensTheActivitiesBehindIt(FxRobot robot) {
        robot.interact(() -> field(robot, "Alle mensen").fire());
        assertThat(robot.lookup(".behind-row").queryAll()).hasSizeGreaterThan(20);

        robot.interact(() -> robot.lookup(".time-column").nth(4).queryAs(Button.class).fire());
        assertThat(robot.lookup(".side-panel .heading").queryAs(Labeled.class).getText()).isEqualTo("Mei 2026");

        robot.interact(() -> robot.lookup(".bar-row").nth(0).queryAs(Button.class).fire());
        assertThat(robot.lookup(".behind-row").queryAll()).isNotEmpty();
    }

    @Test
    void whatIsSeenIsSavedAsATable(FxRobot robot) throws IOException {
        rehearsal.files.file = Optional.of(folder.resolve("bereik.csv"));
        robot.interact(() -> robot.lookup("#reach-against").queryAs(ChoiceBox.class).getSelectionModel().select(0));

        robot.clickOn("#export").clickOn("De tabel als csv");

        var lines = Files.readAllLines(folder.resolve("bereik.csv"));
        assertThat(lines.getFirst()).contains("Wijk;Kinderen: bereikt;Kinderen: partners;");
        assertThat(lines).hasSize(1 + rehearsal.services.areas().neighbourhoods().size() + 1).last().asString().startsWith("Totaal;");
    }
}
