package nl.buurtbrug.ui.transfer;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Texts;

/// The head of the pane beside a plan, with the way to the next doubt.
final class PaneHead extends HBox {

    PaneHead(Label title, String beside, PlanViewModel model) {
        getStyleClass().add("pane-head");
        title.setWrapText(true);
        getChildren().addAll(title, Texts.gap());
        if (!beside.isEmpty()) {
            var number = Texts.muted(beside);
            number.setMinWidth(USE_PREF_SIZE);
            var previous = Buttons.icon(Icon.UP, text("wizard.doubt.previous"), model::previousDoubt);
            var next = Buttons.icon(Icon.DOWN, text("wizard.doubt.next"), model::nextDoubt);
            next.setId("next-doubt");
            getChildren().addAll(number, previous, next);
        }
    }
}
