package nl.buurtbrug.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What an empty place shows: what comes here, and up to three ways to start.
public final class EmptyState extends VBox {

    private final FlowPane ways = new FlowPane();

    public EmptyState(String title, String explanation) {
        getStyleClass().add("empty-state");
        var words = Texts.muted(explanation);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setTextAlignment(TextAlignment.CENTER);
        words.getStyleClass().add("empty-text");
        getChildren().addAll(Bridge.town(0.63), Texts.title(title), words);
    }

    /// For lists inside a page: the words alone, without the drawing.
    public static Label small(String words) {
        var label = Texts.muted(words);
        label.setWrapText(true);
        label.getStyleClass().add("empty-small");
        return label;
    }

    /// A way to start; the one whose button is the primary one stands out.
    public EmptyState way(Icon icon, String title, String explanation, Button button) {
        if (ways.getChildren().isEmpty()) {
            ways.getStyleClass().add("empty-ways");
            getChildren().add(ways);
        }
        ways.getChildren().add(card(icon, title, explanation, button));
        return this;
    }

    /// A line under the ways, with a hint.
    public EmptyState hint(String words) {
        getChildren().add(Texts.fact(Icon.HINT, words));
        return this;
    }

    private static Node card(Icon icon, String title, String explanation, Button button) {
        var tile = new HBox(icon.node());
        tile.getStyleClass().add("tile");
        tile.setMaxWidth(Region.USE_PREF_SIZE);
        var words = Texts.body(explanation);
        words.getStyleClass().add("second");
        var room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        var card = new VBox(tile, Texts.heading(title), words, room, button);
        card.getStyleClass().addAll("bb-card", "way");
        if (button.getStyleClass().contains("accent")) {
            card.getStyleClass().add("chosen");
        }
        return card;
    }
}
