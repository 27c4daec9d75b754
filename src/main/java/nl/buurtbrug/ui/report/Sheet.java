package nl.buurtbrug.ui.report;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import nl.buurtbrug.domain.report.ReportPage;

/// A sheet of paper in a preview: blank until its page is drawn.
final class Sheet extends StackPane {

    private final int page;
    private final ImageView picture = new ImageView();
    private double drawn;

    Sheet(int page, String name) {
        this.page = page;
        getStyleClass().add("paper-sheet");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        getChildren().add(picture);
    }

    int page() {
        return page;
    }

    void resizeTo(double width, double height) {
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
    }

    /// Whether its page has to be drawn at this scale; from now on it is being drawn.
    boolean wants(double scale) {
        var wants = drawn != scale;
        drawn = scale;
        return wants;
    }

    void show(ReportPage shown) {
        var image = new WritableImage(shown.width(), shown.height());
        image.getPixelWriter().setPixels(0, 0, shown.width(), shown.height(), PixelFormat.getIntArgbInstance(), shown.argb(), 0, shown.width());
        picture.setImage(image);
    }

    /// Gives its picture back, because it is far out of sight.
    void forget() {
        picture.setImage(null);
        drawn = 0;
    }
}
