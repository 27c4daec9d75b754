package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.buurtbrug.testing.TestFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class WindowMemoryTest {

    private final TestFrame.KeptInMemory preferences = new TestFrame.KeptInMemory();
    private Stage stage;

    @Test
    void theWindowComesBackWhereItStoodAndAsLargeAsItWas(FxRobot robot) {
        robot.interact(() -> {
            show(100, 80, 900, 600);
            WindowMemory.keep(preferences, stage);
        });

        robot.interact(this::recall);

        assertThat(stage.getX()).isEqualTo(100);
        assertThat(stage.getY()).isEqualTo(80);
        assertThat(stage.getWidth()).isEqualTo(900);
        assertThat(stage.getHeight()).isEqualTo(600);
    }

    @Test
    void aPlaceThatIsOnNoScreenAnyMoreIsForgotten(FxRobot robot) {
        preferences.put("window", "9000 9000 900 600 free");

        robot.interact(this::recall);

        assertThat(stage.getX()).isNaN();
    }

    @Test
    void aMaximisedWindowIsMaximisedAgain(FxRobot robot) {
        preferences.put("window", "100 80 900 600 large");

        robot.interact(this::recall);

        assertThat(stage.isMaximized()).isTrue();
        assertThat(stage.getWidth()).isEqualTo(900);
    }

    @Test
    void whatCannotBeReadIsLeftAside(FxRobot robot) {
        preferences.put("window", "left right");

        robot.interact(this::recall);

        assertThat(stage.getX()).isNaN();
    }

    private void recall() {
        stage = new Stage();
        WindowMemory.recall(preferences, stage);
    }

    private void show(double x, double y, double width, double height) {
        stage = new Stage();
        stage.setScene(new Scene(new StackPane()));
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        stage.hide();
    }
}
