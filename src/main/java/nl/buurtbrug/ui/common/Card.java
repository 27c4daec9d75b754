package nl.buurtbrug.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A white field with a title, what belongs to it at the right of the title, and rows under a line.
public final class Card extends VBox {

    private final HBox head;
    private final Label title;

    public Card(String title) {
        getStyleClass().add("bb-card");
        this.title = Texts.heading(title);
        head = new HBox(this.title, Texts.gap());
        head.getStyleClass().add("card-head");
        getChildren().add(head);
    }

    public void rename(String newTitle) {
        title.setText(newTitle);
    }

    /// Shows how many there are beside the title.
    public Card counting(Label count) {
        head.getChildren().add(1, count);
        return this;
    }

    /// Puts buttons, links or pills at the right of the title.
    public Card with(Node... actions) {
        head.getChildren().addAll(actions);
        return this;
    }

    /// Puts nodes under the title, each over the whole width.
    public Card containing(Node... content) {
        getChildren().addAll(content);
        return this;
    }

    /// A body with the card's own padding.
    public static VBox body(Node... content) {
        var body = new VBox(content);
        body.getStyleClass().add("card-body");
        return body;
    }

    /// A row that goes on below where there is no room for all beside each other.
    public static FlowPane wrappingRow(Node... content) {
        var row = new FlowPane(content);
        row.getStyleClass().addAll("card-row", "wrapping-row");
        return row;
    }

    /// One row of a list in a card, with a line under it.
    public static HBox row(Node... content) {
        var row = new HBox(content);
        row.getStyleClass().add("card-row");
        return row;
    }
}
