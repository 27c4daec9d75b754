package nl.buurtbrug.ui.reach;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The fields of the matrix between its heads and its totals. Where there is no room for all of them they are scrolled, and heads and totals stay in sight.
final class MatrixPane extends Region {

    private static final double LEAST_FIELD = 2.8572;
    private static final double FIELD_HEIGHT = 2.1429;
    private static final double GAP = 0.2143;
    private static final double HEAD_LINE = 1.0715;
    private static final double HEAD_ROOM = 0.5715;
    private static final double LEAST_NAME = 6;
    private static final double MOST_NAME = 9.5;
    private static final double TOTAL = 3.8572;
    private static final double DIFFERENCE = 4.4286;
    private static final double BAR = 0.8572;
    private static final int LEAST_ROWS = 6;

    /// A row: its name, its fields with the total at the end, and how the total differs, if that is compared.
    record Line(Label name, List<MatrixField> fields, Label difference) {
    }

    private final Label letter = new Label();
    private final Strip heads = new Strip();
    private final Strip names = new Strip();
    private final Pane fields = new Pane();
    private final ScrollPane scrolling = new ScrollPane(fields);
    private final Strip totals = new Strip();
    private final Strip foot = new Strip();
    private final Pane corners = new Pane();
    private List<Label> columns = List.of();
    private List<Line> lines = List.of();
    private double room = Double.MAX_VALUE;
    private boolean compared;

    MatrixPane() {
        getStyleClass().add("matrix");
        letter.setVisible(false);
        scrolling.setFocusTraversable(false);
        corners.setPickOnBounds(false);
        scrolling.hvalueProperty().subscribe(this::follow);
        scrolling.vvalueProperty().subscribe(this::follow);
        letter.fontProperty().subscribe(this::requestLayout);
        getChildren().addAll(letter, heads, names, scrolling, totals, foot, corners);
    }

    /// @param heads one for each column, the last two for the total and the difference
    /// @param rows  the last one has the totals
    void show(List<Label> heads, List<Line> rows) {
        columns = heads;
        lines = rows;
        List.of(this.heads, names, totals, foot).forEach(Strip::clear);
        fields.getChildren().clear();
        corners.getChildren().clear();
        var last = groups();
        columns.subList(0, last).forEach(this.heads::add);
        columns.subList(last, columns.size()).forEach(this::corner);
        for (var line : body()) {
            names.add(line.name());
            line.fields().subList(0, last).forEach(this::field);
            totals.add(line.fields().get(last));
            totals.add(line.difference());
        }
        var sum = lines.getLast();
        corner(sum.name());
        sum.fields().subList(0, last).forEach(foot::add);
        corner(sum.fields().get(last));
        corner(sum.difference());
        requestLayout();
    }

    private void corner(Node node) {
        node.setManaged(false);
        corners.getChildren().add(node);
    }

    private void field(MatrixField field) {
        field.setManaged(false);
        fields.getChildren().add(field);
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                reveal(field);
            }
        });
    }

    /// Whether there is a column that says how the totals differ.
    void compare(boolean nowCompared) {
        compared = nowCompared;
        requestLayout();
    }

    /// @param height how high the page is that it stands on
    void fitIn(double height) {
        room = height;
        requestLayout();
    }

    private int groups() {
        return columns.size() - 2;
    }

    private List<Line> body() {
        return lines.subList(0, lines.size() - 1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return lines.isEmpty() ? 0 : nameWidth() + besides() + groups() * em(LEAST_FIELD);
    }

    @Override
    protected double computePrefHeight(double width) {
        var known = width < 0 ? getWidth() : width;
        return lines.isEmpty() ? 0 : headHeight(known) + bodyHeight() + bar(isWide(known)) + rowHeight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double em(double number) {
        return Math.rint(number * letter.getFont().getSize());
    }

    private double rowHeight() {
        return em(FIELD_HEIGHT) + em(GAP);
    }

    private double bodyHeight() {
        var all = body().size() * rowHeight();
        return Math.min(all, Math.max(room - em(HEAD_LINE) * 2 - rowHeight() - em(BAR), LEAST_ROWS * rowHeight()));
    }

    private double fieldWidth(double width) {
        return Math.max(em(LEAST_FIELD), groups() == 0 ? 0 : Math.floor(Math.max(0, between(width)) / groups()));
    }

    private double headHeight(double width) {
        var text = fieldWidth(width) - em(GAP);
        var most = columns.stream().mapToInt(column -> column instanceof HeadLabel head ? head.linesAt(text) : 1).max().orElse(1);
        return em(HEAD_LINE * most + HEAD_ROOM);
    }

    private boolean isHigh() {
        return body().size() * rowHeight() > bodyHeight();
    }

    private boolean isWide(double width) {
        return groups() * em(LEAST_FIELD) > between(width);
    }

    private double bar(boolean needed) {
        return needed ? em(BAR) : 0;
    }

    private double besides() {
        return em(TOTAL) + (compared ? em(DIFFERENCE) : 0);
    }

    private double nameWidth() {
        return Math.clamp(lines.stream().mapToDouble(line -> line.name().prefWidth(-1)).max().orElse(0) + em(GAP) * 3, em(LEAST_NAME), em(MOST_NAME));
    }

    /// The room for the fields.
    private double between(double width) {
        return width - nameWidth() - besides() - bar(isHigh());
    }

    @Override
    protected void layoutChildren() {
        if (lines.isEmpty()) {
            return;
        }
        var name = nameWidth();
        var field = fieldWidth(getWidth());
        var seen = Math.min(Math.max(0, between(getWidth())), field * groups());
        var top = headHeight(getWidth());
        var body = bodyHeight();
        var under = top + body + bar(isWide(getWidth()));
        var beside = name + seen + bar(isHigh());
        letter.resizeRelocate(0, 0, 0, 0);
        heads.resizeRelocate(name, 0, seen, top);
        names.resizeRelocate(0, top, name, body);
        scrolling.resizeRelocate(name, top, seen + bar(isHigh()), body + bar(isWide(getWidth())));
        totals.resizeRelocate(beside, top, besides(), body);
        foot.resizeRelocate(name, under, seen, rowHeight());
        corners.resizeRelocate(0, 0, getWidth(), getHeight());
        fields.setMinSize(field * groups(), body().size() * rowHeight());
        fields.setMaxSize(field * groups(), body().size() * rowHeight());
        layColumns(field, beside, top);
        for (int i = 0; i < body().size(); i++) {
            layLine(body().get(i), field, i * rowHeight(), 0, 0);
        }
        laySum(field, under, beside);
        follow();
    }

    private void layColumns(double field, double beside, double height) {
        for (int i = 0; i < groups(); i++) {
            place(columns.get(i), i * field, 0, field, height);
            if (columns.get(i) instanceof HeadLabel head) {
                head.fit(field - em(GAP));
            }
        }
        place(columns.get(groups()), beside, 0, em(TOTAL), height);
        place(columns.getLast(), beside + em(TOTAL), 0, compared ? em(DIFFERENCE) : 0, height);
    }

    private void layLine(Line line, double field, double y, double nameX, double totalX) {
        place(line.name(), nameX, y, nameWidth() - em(GAP), em(FIELD_HEIGHT));
        for (int i = 0; i < groups(); i++) {
            place(line.fields().get(i), i * field, y, field - em(GAP), em(FIELD_HEIGHT));
        }
        place(line.fields().get(groups()), totalX, y, em(TOTAL), em(FIELD_HEIGHT));
        place(line.difference(), totalX + em(TOTAL), y, compared ? em(DIFFERENCE) : 0, em(FIELD_HEIGHT));
    }

    private void laySum(double field, double y, double beside) {
        layLine(lines.getLast(), field, 0, 0, beside);
        var sum = lines.getLast();
        List.of(sum.name(), sum.fields().get(groups()), sum.difference()).forEach(node -> node.setLayoutY(y));
    }

    private static void place(Region node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, width, height);
        node.setVisible(width > 0);
    }

    private void follow() {
        var x = scrolling.getHvalue() * Math.max(0, fields.getMinWidth() - scrolling.getViewportBounds().getWidth());
        var y = scrolling.getVvalue() * Math.max(0, fields.getMinHeight() - scrolling.getViewportBounds().getHeight());
        heads.moveTo(x, 0);
        foot.moveTo(x, 0);
        names.moveTo(0, y);
        totals.moveTo(0, y);
    }

    private void reveal(MatrixField field) {
        var view = scrolling.getViewportBounds();
        scrolling.setHvalue(revealed(scrolling.getHvalue(), field.getLayoutX(), field.getWidth(), fields.getWidth(), view.getWidth()));
        scrolling.setVvalue(revealed(scrolling.getVvalue(), field.getLayoutY(), field.getHeight(), fields.getHeight(), view.getHeight()));
    }

    private static double revealed(double value, double start, double length, double all, double seen) {
        var hidden = all - seen;
        if (hidden <= 0) {
            return value;
        }
        var from = value * hidden;
        if (start < from) {
            return start / hidden;
        }
        return start + length > from + seen ? Math.min(1, (start + length - seen) / hidden) : value;
    }

    /// All fields with the totals, row by row, for the arrow keys.
    List<List<MatrixField>> grid() {
        return lines.stream().map(Line::fields).toList();
    }
}
