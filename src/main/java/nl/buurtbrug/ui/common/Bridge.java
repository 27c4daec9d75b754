package nl.buurtbrug.ui.common;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;

/// The drawings of the bridge: the small mark of the program and the large one with the houses.
public final class Bridge {

    private Bridge() {
    }

    /// The mark, 28 by 24.
    public static Group mark() {
        return drawing(List.of(
                path("M8 3 L11 0 L14 3 L17 0 L20 3 V8 H8 Z", "bridge-middle"),
                path("M1 9.5 Q14 6.5 27 9.5 V13 H24 V19 H20 A6 6 0 0 0 8 19 H4 V13 H1 Z", "bridge-front"),
                path("M1 20.5 H27 V22.5 H1 Z", "bridge-front")));
    }

    /// The town and its bridge, 380 by 152 at scale 1.
    public static Group town(double scale) {
        var town = drawing(List.of(
                path("M24 90 V22 L46 4 L68 22 V90 Z M72 90 V12 H108 V90 Z M278 80 V18 L298 0 L318 18 V80 Z M318 80 V30 H360 V80 Z", "bridge-back"),
                path("M48 90 V38 H82 V90 Z M110 90 V20 L128 6 L146 20 V90 Z M232 80 V10 H266 V80 Z M300 82 V42 L317 27 L334 42 V82 Z", "bridge-middle"),
                path("M80 24 h8 v10 h-8 Z M92 24 h8 v10 h-8 Z M122 32 h12 v12 h-12 Z M242 22 h7 v10 h-7 Z M253 22 h7 v10 h-7 Z M242 40 h7 v10 h-7 Z M253 40 h7 v10 h-7 Z M336 40 h8 v10 h-8 Z", "bridge-light"),
                path("M0 78 Q190 54 380 78 V98 L342 93 V136 H302 C302 80 210 80 210 136 H170 C170 80 78 80 78 136 H38 V93 L0 98 Z", "bridge-front"),
                path("M0 136 H380 V140 H0 Z M20 148 H110 V151 H20 Z M140 148 H200 V151 H140 Z M232 148 H352 V151 H232 Z", "bridge-water")));
        town.setScaleX(scale);
        town.setScaleY(scale);
        return new Group(town);
    }

    private static Group drawing(List<SVGPath> paths) {
        var drawing = new Group();
        drawing.getChildren().addAll(paths);
        drawing.setMouseTransparent(true);
        return drawing;
    }

    private static SVGPath path(String content, String styleClass) {
        var path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(styleClass);
        return path;
    }
}
