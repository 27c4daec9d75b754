package nl.buurtbrug.platform.pdf;

import java.util.Locale;

/// The sheets of labels that are for sale, with the places of their labels in millimetres.
public enum LabelSheet {

    /// 24 labels, edge to edge.
    THREE_BY_EIGHT(3, 8, new Size(70, 37), new Place(0, 0.5), 70),
    /// 14 labels, large enough for a long name and an address.
    TWO_BY_SEVEN(2, 7, new Size(99.1, 38.1), new Place(4.65, 15.15), 101.6),
    /// 21 labels.
    THREE_BY_SEVEN(3, 7, new Size(63.5, 38.1), new Place(7.21, 15.15), 66.04);

    private final int columns;
    private final int rows;
    private final Size size;
    private final Place first;
    private final double step;

    LabelSheet(int columns, int rows, Size size, Place first, double step) {
        this.columns = columns;
        this.rows = rows;
        this.size = size;
        this.first = first;
        this.step = step;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    public int labels() {
        return columns * rows;
    }

    public double width() {
        return size.width();
    }

    public double height() {
        return size.height();
    }

    /// Where the label with this number, counted from 0 along the rows, begins.
    Place place(int number) {
        return new Place(first.left() + number % columns * step, first.top() + number / columns * size.height());
    }

    String style(int number) {
        var place = place(number);
        return String.format(Locale.ROOT, "left: %.2fmm; top: %.2fmm; width: %.2fmm; height: %.2fmm",
                place.left(), place.top(), size.width(), size.height());
    }

    record Place(double left, double top) {
    }

    record Size(double width, double height) {
    }
}
