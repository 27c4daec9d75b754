package nl.buurtbrug.platform.pdf;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Shares out the width of a table so that words stay whole: a column with a longer word than it has room for grows, and all others give a little.
///
/// The widths of columns are so chosen that a letter takes about 1.25 of them, and a little more where many columns share a sheet.
final class ColumnWidths {

    private static final double LETTER = 1.25;
    private static final double LETTER_IN_MANY_COLUMNS = 1.5;
    private static final double GAP = 2;
    private static final double HEAVY = 1.06;
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_IN_MANY_COLUMNS = 18;

    private ColumnWidths() {
    }

    /// In percent, for each column.
    static List<Double> of(PaperTable table) {
        var columns = table.columns();
        var widths = IntStream.range(0, columns.size()).mapToDouble(column -> Math.max(columns.get(column).width(), need(table, column))).toArray();
        var sum = DoubleStream.of(widths).sum();
        return DoubleStream.of(widths).mapToObj(width -> 100 * width / sum).toList();
    }

    private static double need(PaperTable table, int column) {
        var longest = Math.max(longestWord(table.columns().get(column).name()),
                table.rows().stream().mapToInt(row -> longestWord(row.get(column))).max().orElse(0));
        var letters = table.isDense() ? LETTER_IN_MANY_COLUMNS * Math.min(longest, LONGEST_IN_MANY_COLUMNS) : LETTER * Math.min(longest, LONGEST_WORD);
        return letters * (table.columns().get(column).kind() == PaperColumn.Kind.NAME ? HEAVY : 1) + GAP;
    }

    /// The longest run of letters in which a line does not end; see [LineBreaks].
    private static int longestWord(String text) {
        var longest = 0;
        var length = 0;
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            length = Character.isWhitespace(letter) ? 0 : letter == '@' ? 1 : length + 1;
            longest = Math.max(longest, length);
            if (letter == '-' || letter == '.' || letter == '/') {
                length = 0;
            }
        }
        return longest;
    }
}
