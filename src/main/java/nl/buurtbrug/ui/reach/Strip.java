package nl.buurtbrug.ui.reach;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A row or a column that stays in sight beside what is scrolled, and moves along with it in the other direction.
final class Strip extends Region {

    private final Pane moved = new Pane();

    Strip() {
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().add(moved);
    }

    void clear() {
        moved.getChildren().clear();
    }

    void add(Node node) {
        node.setManaged(false);
        moved.getChildren().add(node);
    }

    void moveTo(double x, double y) {
        moved.setTranslateX(-x);
        moved.setTranslateY(-y);
    }
}
