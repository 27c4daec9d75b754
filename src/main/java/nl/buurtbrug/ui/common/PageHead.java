package nl.buurtbrug.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The head of a page: title and what stands beside it, the buttons at the right, and a line of facts under it.
public final class PageHead extends VBox {

    private final HBox beside = new HBox();
    private final HBox actions = new HBox();
    private final HBox line;

    public PageHead(Node title) {
        getStyleClass().add("page-head");
        beside.getStyleClass().add("page-head-title");
        beside.getChildren().add(title);
        actions.getStyleClass().add("page-head-actions");
        actions.setAlignment(Pos.CENTER_RIGHT);
        line = new HBox(beside, Texts.gap(), actions);
        line.getStyleClass().add("page-head-line");
        getChildren().add(line);
    }

    public PageHead beside(Node... nodes) {
        beside.getChildren().addAll(nodes);
        return this;
    }

    public PageHead actions(Node... nodes) {
        actions.getChildren().addAll(nodes);
        return this;
    }

    /// Puts the buttons under the title where there is no room for both on a line.
    public PageHead wrapping() {
        widthProperty().subscribe(this::arrange);
        return this;
    }

    /// Looks whether there is room on a line, for a title that became another.
    public void arrange() {
        var tooNarrow = getWidth() > 0 && beside.prefWidth(-1) + actions.prefWidth(-1) + line.getSpacing() * 2 > getWidth();
        if (tooNarrow && actions.getParent() == line) {
            line.getChildren().remove(actions);
            getChildren().add(1, actions);
            actions.setAlignment(Pos.CENTER_LEFT);
        } else if (!tooNarrow && actions.getParent() == this) {
            getChildren().remove(actions);
            line.getChildren().add(actions);
            actions.setAlignment(Pos.CENTER_RIGHT);
        }
    }

    public PageHead facts(Node... nodes) {
        var facts = new FlowPane(nodes);
        facts.getStyleClass().add("page-head-facts");
        getChildren().add(facts);
        return this;
    }
}
