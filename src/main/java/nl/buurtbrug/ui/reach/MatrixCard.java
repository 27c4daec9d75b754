package nl.buurtbrug.ui.reach;

import static nl.buurtbrug.language.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.buurtbrug.domain.overview.Area;
import nl.buurtbrug.domain.overview.Figure;
import nl.buurtbrug.domain.overview.ReachOverview;
import nl.buurtbrug.domain.overview.Slice;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.ui.common.Card;
import nl.buurtbrug.ui.common.Icon;
import nl.buurtbrug.ui.common.Pills;
import nl.buurtbrug.ui.common.Texts;

/// The matrix of neighbourhoods and groups, with what its colours mean.
final class MatrixCard extends VBox {

    private final Consumer<Slice> open;
    private final MatrixPane pane = new MatrixPane();
    private final ArrowGrid keys = new ArrowGrid(pane);
    private final FlowPane legend = new FlowPane();
    private List<MatrixField> fields = List.of();
    private List<Label> differences = List.of();
    private Optional<Slice> opened = Optional.empty();

    /// @param open opens what lies behind a figure
    MatrixCard(ReachViewModel model, Consumer<Slice> open) {
        this.open = open;
        legend.getStyleClass().add("matrix-legend");
        pane.setAccessibleText(text("reached.matrix"));
        var layers = new Pills<>(text("reached.layer"), List.of(Layer.values()), Layer::words);
        layers.getStyleClass().add("small");
        List.of(Layer.values()).forEach(layer -> layers.button(layer).setMinWidth(USE_PREF_SIZE));
        layers.chosenProperty().bindBidirectional(model.layerProperty());
        var body = Card.body(pane, legend);
        getChildren().add(new Card(text("reached.perNeighbourhood")).with(layers).containing(body));
        setId("matrix");
    }

    /// @param height how high the page is that it stands on
    void fitIn(double height) {
        pane.fitIn(height);
    }

    void show(ReachOverview overview, Layer layer) {
        var rows = new ArrayList<>(overview.rows());
        rows.add(new ReachOverview.Row(new Area.Everywhere(), text("reached.total")));
        var heat = Heat.of(layer, largest(overview, layer));
        if (!fields.stream().map(MatrixField::field).toList().equals(rows.stream().flatMap(row -> slices(overview, row)).toList())) {
            build(overview, rows);
        }
        fields.forEach(field -> field.show(overview, layer, heat));
        pane.compare(overview.before().isPresent() && layer != Layer.PARTNERS);
        showDifferences(overview, rows);
        showLegend(layer, heat);
        mark(opened);
    }

    private static Stream<Slice.Field> slices(ReachOverview overview, ReachOverview.Row row) {
        return Stream.concat(overview.groups().stream().map(group -> Optional.of(group.id())), Stream.of(Optional.<Long>empty())).map(group -> new Slice.Field(row.area(), group));
    }

    private static long largest(ReachOverview overview, Layer layer) {
        return overview.rows().stream().filter(row -> !(row.area() instanceof Area.Municipality)).flatMap(row -> slices(overview, row)).filter(field -> field.group().isPresent())
                .map(overview::cell).mapToLong(cell -> layer == Layer.PARTNERS ? cell.partners() : cell.figure().now()).max().orElse(0);
    }

    private void build(ReachOverview overview, List<ReachOverview.Row> rows) {
        var heads = new ArrayList<Label>(overview.groups().stream().map(group -> new HeadLabel(FigureWords.name(group))).toList());
        heads.add(Texts.styled(text("reached.total"), "matrix-sum-head"));
        heads.add(Texts.styled(text("reached.difference"), "matrix-sum-head"));
        var lines = rows.stream().map(row -> new MatrixPane.Line(name(row), slices(overview, row).map(this::field).toList(), Texts.styled("", "matrix-difference"))).toList();
        differences = lines.stream().map(MatrixPane.Line::difference).toList();
        fields = lines.stream().flatMap(line -> line.fields().stream()).toList();
        pane.show(heads, lines);
        keys.through(pane.grid());
    }

    private MatrixField field(Slice.Field slice) {
        var field = new MatrixField(slice);
        field.setOnAction(_ -> {
            field.requestFocus();
            open.accept(slice);
        });
        return field;
    }

    private static Label name(ReachOverview.Row row) {
        var name = Texts.styled(row.name(), row.area() instanceof Area.Neighbourhood || row.area() instanceof Area.Elsewhere ? "matrix-name" : "matrix-sum-name");
        name.setTooltip(new Tooltip(row.name()));
        return name;
    }

    private void showDifferences(ReachOverview overview, List<ReachOverview.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            var figure = overview.cell(new Slice.Field(rows.get(i).area(), Optional.empty())).figure();
            var label = differences.get(i);
            label.setText(difference(figure));
            label.setAccessibleText(FigureWords.difference(figure));
            label.setTooltip(new Tooltip(FigureWords.difference(figure)));
        }
    }

    private static String difference(Figure figure) {
        if (figure.difference() == 0) {
            return "=";
        }
        return figure.difference() > 0 ? text("reached.plus", figure.difference()) : text("reached.minus", -figure.difference());
    }

    private void showLegend(Layer layer, Heat heat) {
        var parts = new ArrayList<Node>();
        for (int i = 0; i < heat.bounds().size(); i++) {
            var from = heat.bounds().get(i);
            var words = i == heat.bounds().size() - 1 ? text("reached.legend.last", from) : range(from, heat.bounds().get(i + 1) - 1);
            parts.add(legend(words, "heat-" + (i + 1)));
        }
        if (layer != Layer.PARTNERS) {
            parts.add(legend(text("reached.legend.white"), "white-spot"));
        }
        if (layer == Layer.BOTH) {
            var partners = Texts.styled(text("reached.legend.partners"), "caption");
            partners.setGraphic(Icon.PARTNER.node());
            parts.add(partners);
        }
        legend.getChildren().setAll(parts);
    }

    private static String range(long from, long to) {
        return from == to ? Formats.number(from) : text("reached.legend.range", from, to);
    }

    private static Label legend(String words, String look) {
        var mark = new Region();
        mark.getStyleClass().addAll("legend-mark", look);
        var label = Texts.styled(words, "caption");
        label.setGraphic(mark);
        return label;
    }

    /// Marks the field of the figure that is opened.
    void mark(Optional<Slice> slice) {
        opened = slice;
        fields.forEach(field -> field.showOpened(slice.filter(field.field()::equals).isPresent()));
    }
}
