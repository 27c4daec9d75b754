package nl.buurtbrug.ui.common;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A page that scrolls when it is higher than the window; what gets the focus comes into sight.
public final class PageScroll extends ScrollPane {

    public PageScroll(Region page) {
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("page-scroll");
        FocusInSight.keep(this, page);
    }
}
