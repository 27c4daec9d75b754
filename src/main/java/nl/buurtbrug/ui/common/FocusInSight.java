package nl.buurtbrug.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Scrolls so that what gets the focus comes into sight, with some room around it.
final class FocusInSight {

    private static final double ROOM_IN_EM = 6;
    private static final double EM = 14;

    private final ScrollPane scroll;
    private final Region content;

    private FocusInSight(ScrollPane scroll, Region content) {
        this.scroll = scroll;
        this.content = content;
    }

    static void keep(ScrollPane scroll, Region content) {
        var inSight = new FocusInSight(scroll, content);
        scroll.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(owner -> {
            if (owner != null && inSight.holds(owner)) {
                inSight.reveal(owner);
            }
        });
    }

    private boolean holds(Node node) {
        return node == content || node.getParent() != null && holds(node.getParent());
    }

    private void reveal(Node node) {
        scroll.applyCss();
        scroll.layout();
        var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var seen = scroll.getViewportBounds();
        scroll.setVvalue(along(bounds.getMinY(), bounds.getMaxY(), content.getHeight(), seen.getHeight(), scroll.getVvalue()));
        scroll.setHvalue(along(bounds.getMinX(), bounds.getMaxX(), content.getWidth(), seen.getWidth(), scroll.getHvalue()));
    }

    /// How far to scroll for what lies from here to there.
    ///
    /// @param now how far it is scrolled, from 0 to 1
    private static double along(double from, double until, double whole, double seen, double now) {
        var hidden = whole - seen;
        if (hidden <= 0 || seen <= 0) {
            return now;
        }
        var start = now * hidden;
        var room = Math.min(ROOM_IN_EM * EM, seen / 4);
        if (from - room < start) {
            return Math.clamp((from - room) / hidden, 0, 1);
        }
        return until + room > start + seen ? Math.clamp((until + room - seen) / hidden, 0, 1) : now;
    }
}
