package nl.buurtbrug.ui.common;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.buurtbrug.language.Formats;

/// One way to narrow a list: values with check boxes and counts, the first few at once and the others after a click.
public final class Facet<V> extends TitledPane {

    private static final int SHOWN_FIRST = 4;
    private static final int NOT_WORTH_HIDING = 2;

    private record Line(HBox node, CheckBox box, Label count) {
    }

    private final ObservableSet<V> chosen;
    private final Map<V, Line> lines = new HashMap<>();
    private final VBox values = new VBox();
    private final Hyperlink more = new Hyperlink();
    private final IntFunction<String> moreWords;
    private List<FacetOption<V>> options = List.of();
    private boolean all;

    /// @param chosen the values ticked, kept by the view model
    /// @param moreWords what the link says for a number of values not shown: "Nog 8 soorten"
    public Facet(String title, ObservableSet<V> chosen, IntFunction<String> moreWords) {
        this.chosen = chosen;
        this.moreWords = moreWords;
        getStyleClass().add("facet");
        setText(title);
        setGraphic(head(title));
        setAnimated(false);
        values.getStyleClass().add("facet-values");
        setContent(values);
        more.setOnAction(_ -> {
            all = true;
            arrange();
        });
        chosen.addListener((SetChangeListener<V>) _ -> showChosen());
    }

    /// The title with its arrow at the right, over the whole width.
    private HBox head(String title) {
        var arrow = new HBox();
        expandedProperty().subscribe(open -> arrow.getChildren().setAll((open ? Icon.UP : Icon.DOWN).node()));
        var head = new HBox(Texts.strong(title), Texts.gap(), arrow);
        head.getStyleClass().add("facet-head");
        return head;
    }

    /// Shows the values with their counts; check boxes that were there stay, with their focus.
    public void show(List<FacetOption<V>> options) {
        this.options = List.copyOf(options);
        for (var option : options) {
            var line = lines.computeIfAbsent(option.value(), _ -> line(option));
            line.count().setText(Formats.number(option.count()));
        }
        showChosen();
        arrange();
    }

    private void arrange() {
        var nodes = new ArrayList<Node>();
        for (int i = 0; i < options.size(); i++) {
            var value = options.get(i).value();
            if (all || i < SHOWN_FIRST || options.size() <= SHOWN_FIRST + NOT_WORTH_HIDING || chosen.contains(value)) {
                nodes.add(lines.get(value).node());
            }
        }
        var hidden = options.size() - nodes.size();
        if (hidden > 0) {
            more.setText(moreWords.apply(hidden));
            nodes.add(more);
        }
        if (!nodes.equals(values.getChildren())) {
            values.getChildren().setAll(nodes);
        }
    }

    private void showChosen() {
        lines.forEach((value, line) -> line.box().setSelected(chosen.contains(value)));
    }

    private Line line(FacetOption<V> option) {
        var box = new CheckBox(option.words());
        box.setOnAction(_ -> {
            if (box.isSelected()) {
                chosen.add(option.value());
            } else {
                chosen.remove(option.value());
            }
        });
        var count = Texts.muted("");
        count.setMinWidth(Label.USE_PREF_SIZE);
        var node = new HBox(box, Texts.gap(), count);
        node.getStyleClass().add("facet-value");
        return new Line(node, box, count);
    }
}
