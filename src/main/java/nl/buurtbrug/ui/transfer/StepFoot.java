package nl.buurtbrug.ui.transfer;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import nl.buurtbrug.ui.common.Texts;

/// The foot of a step: what there is to know at the left, the ways on at the right.
final class StepFoot extends HBox {

    StepFoot(Node note, Node... buttons) {
        getStyleClass().add("step-foot");
        getChildren().addAll(note, Texts.gap());
        getChildren().addAll(buttons);
        getChildren().getLast().setAccessibleHelp("Ctrl+Enter");
        Tooltip.install(getChildren().getLast(), new Tooltip("Ctrl+Enter"));
    }
}
