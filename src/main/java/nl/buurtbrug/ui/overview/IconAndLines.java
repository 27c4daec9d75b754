package nl.buurtbrug.ui.overview;

import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.ui.common.Icon;

/// A picture with lines beside it that are broken where there is no room for them.
final class IconAndLines extends HBox {

    IconAndLines(Icon icon, VBox lines) {
        super(icon.node(), lines);
        getStyleClass().add("icon-and-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        setMouseTransparent(true);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
