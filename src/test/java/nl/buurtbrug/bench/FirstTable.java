package nl.buurtbrug.bench;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import nl.buurtbrug.app.command.Main;

/// Starts the program as its launcher does and looks at its window from outside, frame by frame, once its first table holds rows.
final class FirstTable {

    private static final long A_MOMENT = 5;

    /// What is done at each frame.
    interface Look {

        /// @param now   the moment of this frame in nanoseconds
        /// @param timer to be stopped when enough was seen
        void at(long now, Scene scene, TableView<?> table, AnimationTimer timer);
    }

    private FirstTable() {
    }

    /// @param arguments as the program takes them
    static void watch(Look look, String... arguments) {
        Thread.ofPlatform().daemon().start(() -> begin(look));
        Main.main(arguments);
    }

    private static void begin(Look look) {
        while (!isBegun(look)) {
            try {
                Thread.sleep(A_MOMENT);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static boolean isBegun(Look look) {
        try {
            Platform.runLater(() -> timer(look).start());
            return true;
        } catch (IllegalStateException _) {
            return false; // JavaFX is not there yet
        }
    }

    private static AnimationTimer timer(Look look) {
        return new AnimationTimer() {
            @Override
            public void handle(long now) {
                tables().filter(table -> !table.getItems().isEmpty()).findFirst().ifPresent(table -> look.at(now, table.getScene(), table, this));
            }
        };
    }

    private static Stream<? extends TableView<?>> tables() {
        return Window.getWindows().stream().map(Window::getScene).filter(Objects::nonNull)
                .flatMap(scene -> Optional.ofNullable(scene.getRoot().lookup(".table-view")).stream())
                .map(node -> (TableView<?>) node);
    }
}
