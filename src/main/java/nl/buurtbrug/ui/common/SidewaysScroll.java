package nl.buurtbrug.ui.common;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Something that scrolls to the side where it is too wide, such as a table of fields in large letters; what gets the focus comes into sight.
public final class SidewaysScroll extends ScrollPane {

    public SidewaysScroll(Region content) {
        setContent(content);
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        FocusInSight.keep(this, content);
    }
}
