package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// What can be done with the ticked rows of a list. Where there is no room for all words, the last buttons keep their icon only;
/// their words are in the tooltip.
final class ActionBar extends HBox {

    private final Label ticked = Texts.strong("");
    private final List<ButtonBase> worded;
    private double fittedTo;

    ActionBar(Runnable untick, Node... buttons) {
        getStyleClass().add("action-bar");
        managedProperty().bind(visibleProperty());
        ticked.setMinWidth(USE_PREF_SIZE);
        worded = Stream.of(buttons).filter(ButtonBase.class::isInstance).map(ButtonBase.class::cast).filter(button -> !button.getText().isEmpty()).toList();
        worded.forEach(this::named);
        getChildren().add(ticked);
        getChildren().addAll(buttons);
        getChildren().addAll(Texts.gap(), Buttons.icon(Icon.CLOSE, text("list.untick"), untick));
    }

    void say(String words) {
        ticked.setText(words);
        fitAgain();
    }

    /// To be called when letters got another size.
    void fitAgain() {
        fittedTo = 0;
        requestLayout();
    }

    private void named(ButtonBase button) {
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(button.textProperty());
        button.setTooltip(tooltip);
        button.textProperty().subscribe((_, _) -> fitAgain());
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0; // the bar never makes the list wider than the window
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != fittedTo) {
            fittedTo = getWidth();
            fit();
        }
        super.layoutChildren();
    }

    private void fit() {
        worded.forEach(button -> button.setContentDisplay(ContentDisplay.LEFT));
        for (var button : worded.reversed()) {
            if (wanted() <= getWidth()) {
                return;
            }
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
    }

    private double wanted() {
        return snappedLeftInset() + snappedRightInset() + getSpacing() * (getManagedChildren().size() - 1)
                + getManagedChildren().stream().mapToDouble(node -> snapSizeX(node.prefWidth(-1))).sum();
    }
}
