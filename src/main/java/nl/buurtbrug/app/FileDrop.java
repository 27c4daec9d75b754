package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// Lets a file be dropped anywhere on the window; while it is dragged over, the window says what dropping does.
final class FileDrop {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("dragged-over");

    private final BorderPane window;
    private final Consumer<Path> open;
    private final Label words = new Label();
    private final StackPane veil = new StackPane(words);

    private FileDrop(BorderPane window, Consumer<Path> open) {
        this.window = window;
        this.open = open;
        veil.getStyleClass().add("drop-veil");
        veil.setManaged(false);
        veil.setMouseTransparent(true);
        veil.setVisible(false);
        window.getChildren().add(veil);
        window.layoutBoundsProperty().subscribe(bounds -> veil.resizeRelocate(0, 0, bounds.getWidth(), bounds.getHeight()));
    }

    static FileDrop on(BorderPane window, Consumer<Path> open) {
        var drop = new FileDrop(window, open);
        window.setOnDragOver(drop::over);
        window.setOnDragExited(_ -> drop.show(false));
        window.setOnDragDropped(drop::dropped);
        return drop;
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            show(true);
        }
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        show(false);
        var files = drag.getDragboard().getFiles();
        drag.setDropCompleted(!files.isEmpty());
        drag.consume();
        if (!files.isEmpty()) {
            open.accept(Path.of(files.getFirst().getPath()));
        }
    }

    /// Says what dropping does, or no longer.
    void show(boolean over) {
        window.pseudoClassStateChanged(OVER, over);
        words.setText(text("wizard.drop.release"));
        veil.setVisible(over);
        veil.toFront();
    }
}
