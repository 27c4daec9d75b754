package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.testing.TestFrame;
import nl.buurtbrug.ui.common.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The way from an empty window to the first page.
@ExtendWith(ApplicationExtension.class)
class DesktopTest {

    @TempDir
    private Path place;

    private final SilentLog log = new SilentLog();
    private final TestFrame.OneFile files = new TestFrame.OneFile();
    private Stage stage;
    private Desktop desktop;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        log.silence();
    }

    private Surroundings surroundings() {
        return new Surroundings(Background.direct(), new TestFrame.Copies(), files);
    }

    private void open(FxRobot robot, Path data) {
        robot.interact(() -> {
            desktop = new Desktop(stage, surroundings(), new StartOptions(Optional.of(data), Optional.of(Language.DUTCH)));
            desktop.start(Optional.empty());
        });
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            stage.hide();
            desktop.close();
        });
        log.restore();
    }

    @Test
    void anEmptyFolderLeadsToTheFirstQuestionsWithTheKeyboardInTheFirst(FxRobot robot) {
        open(robot, place.resolve("data"));

        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("firstStart-bureau");
        robot.write("Bureau Gelijk").push(KeyCode.TAB).write("Marieke Vos").push(KeyCode.ENTER);
        assertThat(robot.lookup("#organisations").tryQuery()).isPresent();
    }

    @Test
    void whatCannotBeOpenedIsSaidAndLeftAloneUntilItCan(FxRobot robot) throws IOException {
        var data = Files.writeString(place.resolve("data"), "thesis");
        open(robot, data);
        assertThat(robot.lookup("#notice .page-title").queryLabeled().getText()).isEqualTo("Dit is geen map");
        assertThat(robot.lookup("#notice-folder").queryAs(TextField.class).getText()).isEqualTo(data.toString());
        assertThat(data).hasContent("thesis");

        Files.delete(data);
        robot.push(KeyCode.ENTER);

        assertThat(robot.lookup("#first-start").tryQuery()).isPresent();
    }

    @Test
    void aFolderThatIsOpenElsewhereIsNotOpenedTwice(FxRobot robot) {
        open(robot, place.resolve("data"));
        var other = new Stage[1];

        robot.interact(() -> {
            other[0] = new Stage();
            new Desktop(other[0], surroundings(), new StartOptions(Optional.of(place.resolve("data")), Optional.of(Language.DUTCH))).start(Optional.empty());
        });

        assertThat(robot.from(other[0].getScene().getRoot()).lookup(".page-title").queryLabeled().getText()).isEqualTo("De gegevens zijn al geopend");
        robot.interact(other[0]::hide);
    }
}
