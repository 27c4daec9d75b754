package nl.buurtbrug.ui.common;

import static nl.buurtbrug.language.Text.text;

import javafx.scene.control.Button;

/// The button that merges the ticked rows; it is there when they are exactly two.
public final class MergeButton {

    private MergeButton() {
    }

    public static Button of(Ticks<Long> ticks, Runnable merge) {
        var button = Buttons.flat(Icon.MERGE, text("merge.merge"), merge);
        button.setId("merge-ticked");
        button.managedProperty().bind(button.visibleProperty());
        ticks.changesProperty().subscribe(_ -> button.setVisible(ticks.ticked().size() == 2));
        return button;
    }
}
