package nl.buurtbrug.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A JavaFX window with one word in it: the quickest a desktop program can be. Says how long it took and ends.
public final class BareWindow extends Application {

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Buurtbrug")), 1280, 720));
        stage.show();
        StartClock.sayWhenDrawn(stage.getScene());
    }
}
