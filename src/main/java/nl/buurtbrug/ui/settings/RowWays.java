package nl.buurtbrug.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// The buttons of a row, beside each other; with large letters they go on below.
final class RowWays extends FlowPane {

    /// In pixels: the room that five buttons take beside each other.
    private static final double ALL_WAYS = 190;

    RowWays(Node... buttons) {
        super(buttons);
        setAlignment(Pos.CENTER_RIGHT);
        setPrefWrapLength(ALL_WAYS);
    }
}
