package nl.buurtbrug.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ActionBarTest {

    private List<Button> buttons;
    private ActionBar bar;

    @Start
    void start(Stage stage) {
        buttons = Stream.of("Fase", "Eigenaar", "E-mailadressen").map(words -> Buttons.flat(Icon.STAGE, words, () -> { })).toList();
        bar = new ActionBar(() -> { }, buttons.toArray(Button[]::new));
        bar.say("2 gekozen");
        stage.setScene(new Scene(bar, 900, 60));
        stage.show();
    }

    private void atWidth(double width) {
        bar.resize(width, 60);
        bar.layout();
    }

    private double wanted() {
        return Math.ceil(bar.prefWidth(-1));
    }

    private List<Boolean> worded() {
        return buttons.stream().map(button -> button.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY).toList();
    }

    @Test
    void whereTheyDoNotFitTheLastButtonsKeepTheirIconOnly(FxRobot robot) {
        robot.interact(this::narrowAndWiden);
    }

    private void narrowAndWiden() {
        atWidth(900);
        assertThat(worded()).containsExactly(true, true, true);
        atWidth(wanted() - 2);
        assertThat(worded()).containsExactly(true, true, false);
        assertThat(buttons.getLast().getTooltip().getText()).isEqualTo("E-mailadressen");
        atWidth(120);
        assertThat(worded()).containsExactly(false, false, false);
        atWidth(900);
        assertThat(worded()).containsExactly(true, true, true);
    }

    @Test
    void longerWordsTakeTheRoomOfTheLast(FxRobot robot) {
        robot.interact(this::sayMore);
    }

    private void sayMore() {
        atWidth(wanted());
        assertThat(worded()).containsExactly(true, true, true);
        bar.say("2.000 gekozen");
        bar.layout();
        assertThat(worded()).containsExactly(true, true, false);
    }
}
