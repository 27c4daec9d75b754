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

    public PageHead(Node title) {
        getStyleClass().add("page-head");
        beside.getStyleClass().add("page-head-title");
        beside.getChildren().add(title);
        actions.getStyleClass().add("page-head-actions");
        actions.setAlignment(Pos.CENTER_RIGHT);
        var line = new HBox(beside, Texts.gap(), actions);
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

    public PageHead facts(Node... nodes) {
        var facts = new FlowPane(nodes);
        facts.getStyleClass().add("page-head-facts");
        getChildren().add(facts);
        return this;
    }
}
