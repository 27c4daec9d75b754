package nl.buurtbrug.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table as lines of text, each column as wide as what it holds, within reason.
final class TextTable {

    private static final int WIDEST = 40;
    private static final String GAP = "  ";

    private TextTable() {
    }

    static List<String> lines(List<String> header, List<List<String>> rows) {
        var cells = Stream.concat(Stream.of(header), rows.stream()).map(row -> row.stream().map(TextTable::plain).toList()).toList();
        var widths = IntStream.range(0, header.size()).map(column -> cells.stream().mapToInt(row -> width(row.get(column))).max().orElse(0)).toArray();
        var lines = new ArrayList<String>();
        for (var row : cells) {
            lines.add(line(row, widths));
            if (lines.size() == 1) {
                lines.add("-".repeat(IntStream.of(widths).sum() + GAP.length() * (widths.length - 1)));
            }
        }
        return lines;
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            var cell = row.get(column);
            line.append(column == 0 ? "" : GAP).append(cell).repeat(" ", widths[column] - width(cell));
        }
        return line.toString().stripTrailing();
    }

    /// Without line ends and other signs that a terminal would obey, and not too long.
    private static String plain(String text) {
        var safe = text.codePoints().map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return width(safe) <= WIDEST ? safe : safe.substring(0, safe.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
