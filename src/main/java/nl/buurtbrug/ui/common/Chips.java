package nl.buurtbrug.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Small labels with a ground of their own: states, tags and counts.
public final class Chips {

    private Chips() {
    }

    /// Chips beside each other, and under each other where there is no room; as wide as they are.
    public static FlowPane row() {
        var row = new Row();
        row.getStyleClass().add("chips");
        return row;
    }

    private static final class Row extends FlowPane {

        @Override
        protected double computePrefWidth(double height) {
            setPrefWrapLength(getManagedChildren().stream().mapToDouble(chip -> chip.prefWidth(-1)).sum() + getHgap() * getManagedChildren().size());
            return super.computePrefWidth(height);
        }
    }

    /// A state on a coloured ground: "Actief sinds 12 mrt 2025".
    public static Label chip(Badge badge) {
        var chip = badge(badge);
        chip.getStyleClass().add("chip");
        return chip;
    }

    /// A tag or a role.
    public static Label chip(String words) {
        var chip = new Label(words);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.getStyleClass().addAll("chip", Tone.NEUTRAL.styleClass());
        return chip;
    }

    /// How many there are, beside a title.
    public static Label count(String number) {
        var count = chip(number);
        count.getStyleClass().add("count");
        return count;
    }

    /// Icon and word in the tone's colour, without a ground, for rows and lists.
    public static Label badge(Badge badge) {
        var label = new Label(badge.words(), badge.icon().node());
        label.getStyleClass().addAll("badge", badge.tone().styleClass());
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
