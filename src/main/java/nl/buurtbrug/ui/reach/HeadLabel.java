package nl.buurtbrug.ui.reach;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/// The name of a column, over at most three lines; long words are broken between syllables, and what does not fit is cut. The whole name is its tooltip.
final class HeadLabel extends Label {

    private static final int LINES = 3;

    private final String name;
    private final Text ruler = new Text();
    private List<String> lines = List.of();
    private double measured = -1;

    HeadLabel(String name) {
        super(name);
        this.name = name;
        getStyleClass().add("matrix-head");
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        fontProperty().subscribe(() -> measured = -1);
    }

    /// Breaks the name for a width.
    void fit(double width) {
        setText(String.join("\n", at(width)));
    }

    /// How many lines it takes.
    int linesAt(double width) {
        return at(width).size();
    }

    private List<String> at(double width) {
        if (width != measured) {
            measured = width;
            ruler.setFont(getFont());
            var all = WordBreaks.lines(name, words -> width(words) <= width);
            lines = all.size() > LINES ? cut(all) : all;
        }
        return lines;
    }

    private static List<String> cut(List<String> lines) {
        var last = lines.get(LINES - 1);
        return Stream.concat(lines.stream().limit(LINES - 1), Stream.of((last.endsWith("-") ? last.substring(0, last.length() - 1) : last) + "…")).toList();
    }

    private double width(String words) {
        ruler.setText(words);
        return ruler.getLayoutBounds().getWidth();
    }
}
