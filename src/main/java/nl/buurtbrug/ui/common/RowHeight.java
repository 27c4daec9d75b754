package nl.buurtbrug.ui.common;

/// How high the rows of a table are, at the normal text size.
public enum RowHeight {

    DENSE(28),
    LIST(31),
    CONTROLS(35),
    TWO_LINES(43);

    private final int pixels;

    RowHeight(int pixels) {
        this.pixels = pixels;
    }

    int pixels() {
        return pixels;
    }

    String styleClass() {
        return "rows-" + pixels;
    }
}
