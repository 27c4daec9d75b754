package nl.buurtbrug.ui.reach;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.overview.ReachOverview;
import nl.buurtbrug.domain.overview.Slice;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.EmptyState;
import nl.buurtbrug.ui.common.Bars;
import nl.buurtbrug.ui.common.Texts;

/// Parts under each other: the name, a bar, the number, and how it differs. Each opens the activities behind it.
final class BarRows extends VBox {

    private static final List<Double> WIDTHS = List.of(36.0, 40.0, 14.0, 10.0);
    private static final List<Double> COMPARED = List.of(34.0, 25.0, 12.0, 29.0);

    private final ReachOverview overview;
    private final List<ReachOverview.Part> parts;
    private final Consumer<Slice> open;
    private final ArrowGrid keys = new ArrowGrid(this);

    /// @param most how many show until all are asked for
    BarRows(ReachOverview overview, List<ReachOverview.Part> parts, int most, Consumer<Slice> open) {
        this.overview = overview;
        this.parts = parts;
        this.open = open;
        getStyleClass().add("bar-rows");
        show(most);
    }

    private void show(int most) {
        var largest = largest(parts);
        var rows = parts.stream().limit(most).map(part -> row(part, largest)).toList();
        getChildren().setAll(rows);
        keys.through(rows.stream().map(List::of).toList());
        if (parts.isEmpty()) {
            getChildren().setAll(EmptyState.small(text("reached.nobody")));
        } else if (parts.size() > most) {
            getChildren().add(Buttons.link(text("reached.all", parts.size()), () -> {
                show(parts.size());
                getChildren().get(most).requestFocus();
            }));
        }
    }

    static long largest(List<ReachOverview.Part> parts) {
        return parts.stream().mapToLong(part -> Math.max(part.figure().now(), part.figure().before())).max().orElse(0);
    }

    private Button row(ReachOverview.Part part, long largest) {
        var compared = overview.before().isPresent();
        var content = new GridPane();
        content.getStyleClass().add("bar-content");
        (compared ? COMPARED : WIDTHS).forEach(percent -> content.getColumnConstraints().add(column(percent)));
        var number = Texts.styled(Formats.number(part.figure().now()), "bar-number");
        var difference = Texts.styled(compared ? FigureWords.difference(part.figure()) : "", "bar-difference");
        GridPane.setHalignment(number, HPos.RIGHT);
        content.addRow(0, Texts.styled(part.name(), "bar-name"), Bars.lying(part.figure(), largest, compared), number, difference);
        var row = new Button("", content);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().setAll("bar-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        content.prefWidthProperty().bind(row.widthProperty().subtract(2));
        var words = FigureWords.part(overview, part);
        row.setAccessibleText(words);
        row.setTooltip(new Tooltip(words));
        row.setOnAction(_ -> {
            row.requestFocus();
            open.accept(part.slice());
        });
        return row;
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setMinWidth(0);
        return column;
    }
}
