package nl.buurtbrug.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import nl.buurtbrug.app.BuurtbrugApplication;

/// The program itself, started as a user does. Says how long it took until its first table held rows, and ends.
public final class UsableWindow extends Application {

    private final BuurtbrugApplication program = new BuurtbrugApplication();

    @Override
    public void start(Stage stage) {
        com.sun.javafx.application.ParametersImpl.registerParameters(program, getParameters());
        program.start(stage);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (stage.getScene() != null && stage.getScene().getRoot().lookup(".table-view") instanceof TableView<?> table && !table.getItems().isEmpty()) {
                    stop();
                    StartClock.sayWhenDrawn(stage.getScene());
                }
            }
        }.start();
    }
}
