package nl.buurtbrug.ui.report;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.TilePane;
import nl.buurtbrug.domain.report.ReportPages;
import nl.buurtbrug.ui.common.Background;

/// The very pages of a report; only those in sight are drawn.
final class Preview extends ScrollPane {

    private static final double GAP = 16;
    private static final double STEP = 1.25;
    private static final double LARGEST = 4;
    private static final double SMALLEST = 0.25;

    private final Background background;
    private final TilePane sheets = new TilePane(GAP, GAP);
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.TWO_BESIDE_EACH_OTHER);
    private Optional<ReportPages> pages = Optional.empty();
    private double factor = 1;
    private double scale = 1;

    Preview(Background background) {
        this.background = background;
        setId("preview");
        getStyleClass().add("preview");
        setAccessibleText(text("print.preview"));
        setContent(sheets);
        setFitToWidth(true);
        setPannable(true);
        sheets.getStyleClass().add("preview-sheets");
        zoom.subscribe(() -> {
            factor = 1;
            fit();
        });
        viewportBoundsProperty().subscribe(this::fit);
        vvalueProperty().subscribe(this::drawInSight);
        sheets.layoutBoundsProperty().subscribe(this::drawInSight);
    }

    ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }

    void larger() {
        factor = Math.min(LARGEST, factor * STEP);
        fit();
    }

    void smaller() {
        factor = Math.max(SMALLEST, factor / STEP);
        fit();
    }

    void clear() {
        pages = Optional.empty();
        sheets.getChildren().clear();
    }

    void show(ReportPages shown) {
        pages = Optional.of(shown);
        var count = shown.count();
        var seen = Math.min(count, ReportViewModel.SHEETS_SHOWN);
        sheets.getChildren().setAll(IntStream.rangeClosed(1, seen).mapToObj(page -> new Sheet(page, text("print.sheet", page, count))).toList());
        fit();
    }

    private void fit() {
        if (pages.isEmpty() || getViewportBounds().getWidth() < 1) {
            return;
        }
        var shown = pages.get();
        var columns = Math.min(zoom.get().columns(), shown.count());
        var room = getViewportBounds().getWidth() - GAP * (columns + 1);
        var toWidth = room / zoom.get().columns() / shown.width(1);
        var toHeight = (getViewportBounds().getHeight() - 2 * GAP) / shown.height(1);
        scale = Math.max(0.1, (zoom.get() == Zoom.WHOLE_SHEET ? Math.min(toWidth, toHeight) : toWidth) * factor);
        setFitToWidth(factor <= 1);
        sheets.setPrefColumns(columns);
        all().forEach(sheet -> sheet.resizeTo(Math.floor(shown.width(sheet.page()) * scale), Math.floor(shown.height(sheet.page()) * scale)));
        drawInSight();
    }

    private List<Sheet> all() {
        return sheets.getChildren().stream().map(Sheet.class::cast).toList();
    }

    private void drawInSight() {
        var height = getViewportBounds().getHeight();
        var top = getVvalue() * Math.max(0, sheets.getHeight() - height);
        for (var sheet : all()) {
            var place = sheet.getBoundsInParent();
            if (place.getHeight() < 1) {
                continue;
            }
            if (place.getMaxY() > top - height && place.getMinY() < top + 2 * height) {
                draw(sheet);
            } else {
                sheet.forget();
            }
        }
    }

    private void draw(Sheet sheet) {
        var now = scale;
        if (pages.isPresent() && sheet.wants(now)) {
            var shown = pages.get();
            background.fetch(() -> shown.draw(sheet.page(), now), sheet::show);
        }
    }
}
