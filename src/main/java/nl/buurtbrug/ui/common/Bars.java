package nl.buurtbrug.ui.common;

import javafx.scene.layout.Region;
import nl.buurtbrug.domain.overview.Figure;

/// The bar of a figure, with that of the period before beside it. What they say stands next to them in numbers.
public final class Bars extends Region {

    private final Region now = bar("bar-now");
    private final Region before = bar("bar-before");
    private final Figure figure;
    private final long largest;
    private final boolean upright;
    private final boolean compared;

    private Bars(Figure figure, long largest, boolean upright, boolean compared) {
        this.figure = figure;
        this.largest = Math.max(1, largest);
        this.upright = upright;
        this.compared = compared;
        getStyleClass().addAll("bars", upright ? "upright" : "lying");
        getChildren().addAll(before, now);
        before.setVisible(compared);
    }

    /// Beside each other, before first, as time goes.
    public static Bars upright(Figure figure, long largest, boolean compared) {
        return new Bars(figure, largest, true, compared);
    }

    /// Under each other.
    public static Bars lying(Figure figure, long largest, boolean compared) {
        return new Bars(figure, largest, false, compared);
    }

    private static Region bar(String look) {
        var bar = new Region();
        bar.getStyleClass().add(look);
        return bar;
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var height = getHeight();
        if (upright) {
            var thick = compared ? Math.floor(width * 0.36) : Math.floor(width * 0.5);
            var left = Math.floor((width - thick * (compared ? 2 : 1)) / 2);
            var high = length(figure.now(), height);
            now.resizeRelocate(compared ? left + thick : left, height - high, thick, high);
            var low = length(figure.before(), height);
            before.resizeRelocate(left, height - low, thick, low);
        } else {
            var thick = compared ? Math.floor(height * 0.34) : Math.floor(height * 0.55);
            var top = Math.floor((height - thick * (compared ? 2 : 1)) / 2);
            now.resizeRelocate(0, top, length(figure.now(), width), thick);
            before.resizeRelocate(0, top + thick, length(figure.before(), width), thick);
        }
    }

    /// A few people show as a line at least.
    private double length(long people, double all) {
        return people == 0 ? 0 : Math.max(1, snapSizeX(all * people / largest));
    }
}
