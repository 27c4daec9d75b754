package nl.buurtbrug.ui.reach;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.overview.ReachOverview;
import nl.buurtbrug.domain.overview.Slice;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Bars;
import nl.buurtbrug.ui.common.Texts;

/// A bar for each month with its number above it, and under that the one of the period before; each opens the activities behind it.
final class TimeChart extends HBox {

    /// How many there is room for beside each other.
    static final int MOST = 13;

    private final ArrowGrid keys = new ArrowGrid(this);

    TimeChart(ReachOverview overview, List<ReachOverview.Part> parts, Consumer<Slice> open) {
        getStyleClass().add("time-chart");
        var largest = BarRows.largest(parts);
        var columns = parts.stream().map(part -> column(overview, part, largest, open)).toList();
        getChildren().addAll(columns);
        keys.through(List.of(columns));
    }

    private static Button column(ReachOverview overview, ReachOverview.Part part, long largest, Consumer<Slice> open) {
        var bars = Bars.upright(part.figure(), largest, overview.before().isPresent());
        var content = new VBox(Texts.styled(Formats.number(part.figure().now()), "time-number"));
        if (overview.before().isPresent()) {
            content.getChildren().add(Texts.styled(Formats.number(part.figure().before()), "caption"));
        }
        content.getChildren().addAll(bars, Texts.styled(shortened(part.name()), "caption"));
        content.getStyleClass().add("time-content");
        VBox.setVgrow(bars, Priority.ALWAYS);
        var column = new Button("", content);
        column.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        column.getStyleClass().setAll("time-column");
        content.prefWidthProperty().bind(column.widthProperty());
        var words = FigureWords.part(overview, part);
        column.setAccessibleText(words);
        column.setTooltip(new Tooltip(words));
        column.setMinWidth(0);
        column.setPrefWidth(1);
        column.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setOnAction(_ -> {
            column.requestFocus();
            open.accept(part.slice());
        });
        return column;
    }

    /// The month alone: the year stands in the head of the page.
    private static String shortened(String name) {
        return Stream.of(name.split(" ")).findFirst().orElse(name);
    }
}
