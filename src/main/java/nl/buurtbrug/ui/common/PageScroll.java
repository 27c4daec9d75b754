package nl.buurtbrug.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A page that scrolls when it is higher than the window; what gets the focus comes into sight.
public final class PageScroll extends ScrollPane {

    private static final double ROOM_IN_EM = 6;
    private static final double EM = 14;

    private final Region page;

    public PageScroll(Region page) {
        this.page = page;
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("page-scroll");
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(owner -> {
            if (owner != null && isOnPage(owner)) {
                reveal(owner);
            }
        });
    }

    private boolean isOnPage(Node node) {
        return node == page || node.getParent() != null && isOnPage(node.getParent());
    }

    private void reveal(Node node) {
        applyCss();
        layout();
        var bounds = page.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var seen = getViewportBounds().getHeight();
        var hidden = page.getHeight() - seen;
        if (hidden <= 0 || seen <= 0) {
            return;
        }
        var top = getVvalue() * hidden;
        var room = Math.min(ROOM_IN_EM * EM, seen / 4);
        if (bounds.getMinY() - room < top) {
            setVvalue(Math.clamp((bounds.getMinY() - room) / hidden, 0, 1));
        } else if (bounds.getMaxY() + room > top + seen) {
            setVvalue(Math.clamp((bounds.getMaxY() + room - seen) / hidden, 0, 1));
        }
    }
}
