package nl.buurtbrug.platform.pdf;

/// A column of a table on paper; its width is a share of the widths of all columns together.
public record PaperColumn(String name, int width, Kind kind) {

    /// What stands in a column: this decides on which side it stands and how heavy it is.
    public enum Kind {
        TEXT,
        NUMBER,
        NAME
    }

    public PaperColumn {
        if (width < 1) {
            throw new IllegalArgumentException("A column has a width of 1 or more: " + width);
        }
    }

    public static PaperColumn text(String name, int width) {
        return new PaperColumn(name, width, Kind.TEXT);
    }

    public static PaperColumn number(String name, int width) {
        return new PaperColumn(name, width, Kind.NUMBER);
    }

    /// The column that says what a row is about, in heavy type.
    public static PaperColumn name(String name, int width) {
        return new PaperColumn(name, width, Kind.NAME);
    }
}
