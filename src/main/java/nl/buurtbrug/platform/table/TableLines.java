package nl.buurtbrug.platform.table;

/// Where a table stands in its file, in lines of the file (1-based).
///
/// @param header the line on which the header row starts; 0 when there is none
/// @param first  the first line of the table: the header's, when there is one
/// @param footer the first line after the table; 0 when it runs to the end of the file
public record TableLines(int header, int first, int footer) {

    /// All there is, without headers.
    public static final TableLines ALL = new TableLines(0, 1, 0);

    public TableLines {
        if (header < 0 || first < 1 || footer < 0) {
            throw new IllegalArgumentException("Lines count from 1: header %d, first %d, footer %d".formatted(header, first, footer));
        }
    }

    /// With 0 the table has no header and what was the header becomes its first row.
    public TableLines withHeader(int line) {
        return new TableLines(line, line == 0 ? first : line, footer > line ? footer : 0);
    }

    /// With 0 the table runs to the end of the file, and so it does with a line above the table.
    public TableLines withFooter(int line) {
        return new TableLines(header, first, line > first ? line : 0);
    }
}
