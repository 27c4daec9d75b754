package nl.buurtbrug.ui.reach;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.overview.PeriodWords;
import nl.buurtbrug.domain.overview.ReachOverview;
import nl.buurtbrug.domain.overview.Slice;
import nl.buurtbrug.domain.overview.Split;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.IdField;
import nl.buurtbrug.ui.common.Texts;

/// The people reached over time, and divided in another way that one chooses; under each other where it is narrow.
final class ChartCards extends GridPane {

    private static final double NARROW_BELOW = 62;
    private static final int FEW = 6;

    private final Consumer<Slice> open;
    private final Label letter = new Label();
    private final VBox time = Card.body();
    private final VBox parts = Card.body();
    private final FlowPane legend = new FlowPane();
    private final ChoiceBox<Split> by = new ChoiceBox<>(FXCollections.observableArrayList(Split.STRATEGY, Split.KIND, Split.THROUGH, Split.AGES));
    private final Card timeCard = new Card("");
    private final Card partsCard = new Card(text("reached.per"));
    private Optional<ReachOverview> shown = Optional.empty();

    ChartCards(Consumer<Slice> open) {
        this.open = open;
        getStyleClass().add("chart-cards");
        legend.getStyleClass().add("chart-legend");
        by.setId("reach-by");
        by.setAccessibleText(text("reached.per"));
        by.setConverter(IdField.words(SplitWords::of));
        by.setValue(Split.STRATEGY);
        by.valueProperty().subscribe(() -> shown.ifPresent(this::showParts));
        timeCard.containing(time, legend);
        partsCard.with(by).containing(parts);
        letter.setManaged(false);
        letter.setVisible(false);
        widthProperty().subscribe(this::arrange);
        letter.fontProperty().subscribe(this::arrange);
    }

    void show(ReachOverview overview) {
        shown = Optional.of(overview);
        var times = overview.parts().get(Split.TIME);
        timeCard.rename(times.size() < overview.period().months().size() ? text("reached.perYear") : text("reached.perMonth"));
        time.getChildren().setAll(times.size() > TimeChart.MOST ? new BarRows(overview, times, times.size(), open) : new TimeChart(overview, times, open));
        legend.getChildren().setAll(overview.before().map(before -> List.of(mark(PeriodWords.of(before), "bar-before"), mark(PeriodWords.of(overview.period()), "bar-now")))
                .orElse(List.of()));
        legend.setManaged(!legend.getChildren().isEmpty());
        showParts(overview);
    }

    private void showParts(ReachOverview overview) {
        parts.getChildren().setAll(new BarRows(overview, overview.parts().get(by.getValue()), FEW, open));
    }

    private static Node mark(String words, String look) {
        var mark = new Region();
        mark.getStyleClass().addAll("chart-mark", look);
        var label = Texts.styled(words, "caption");
        label.setGraphic(mark);
        return label;
    }

    private void arrange() {
        var narrow = getWidth() > 0 && getWidth() < NARROW_BELOW * letter.getFont().getSize();
        var columns = narrow ? 1 : 2;
        if (getColumnConstraints().size() != columns) {
            getColumnConstraints().setAll(Stream.generate(() -> half(columns)).limit(columns).toList());
            getChildren().clear();
            add(timeCard, 0, 0);
            add(partsCard, columns - 1, narrow ? 1 : 0);
            getChildren().add(letter);
        }
    }

    private static ColumnConstraints half(int columns) {
        var column = new ColumnConstraints();
        column.setPercentWidth(100.0 / columns);
        return column;
    }
}
