package nl.buurtbrug.platform.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// Finds where the table begins among titles and notes above it, and whether its first row names the columns.
public final class TableSniffer {

    private static final int LOOK_AHEAD = 40;
    private static final int LOOK_DOWN = 200;

    private final List<TableRow> rows;
    private final Predicate<String> knownHeader;
    private final int width;
    private final int usuallyFilled;

    public TableSniffer(List<TableRow> rows, Predicate<String> knownHeader) {
        this.rows = rows.stream().filter(row -> filled(row) > 0).toList();
        this.knownHeader = knownHeader;
        this.width = usualWidth(this.rows);
        var counts = this.rows.stream().mapToInt(TableSniffer::filled).filter(count -> count > 1).sorted().toArray();
        this.usuallyFilled = counts.length == 0 ? 1 : counts[counts.length / 2];
    }

    static int filled(TableRow row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /// Whether an empty line is between these rows.
    static boolean isApart(TableRow before, TableRow after) {
        int breaks = before.cells().stream().mapToInt(cell -> (int) cell.replace("\r\n", "\n").chars().filter(sign -> sign == '\n' || sign == '\r').count()).sum();
        return after.line() > before.line() + 1 + breaks;
    }

    public static int usualWidth(List<TableRow> rows) {
        var counts = new HashMap<Integer, Integer>();
        rows.forEach(row -> counts.merge(row.cells().size(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(1);
    }

    public int width() {
        return width;
    }

    /// Where the table begins, and whether with a header; where it ends is not looked for. There must be rows.
    public TableLines lines() {
        int first = first();
        boolean header = isHeader(first);
        int line = rows.get(header ? first : firstWithoutHeader()).line();
        return new TableLines(header ? line : 0, line, 0);
    }

    /// How many columns of the first rows have a name that is known.
    public int knownColumns() {
        int known = firstKnown();
        return known < 0 ? 0 : (int) rows.get(known).cells().stream().filter(this::isKnown).count();
    }

    /// The index of the table's first row among `rows()`.
    private int first() {
        int known = firstKnown();
        if (known >= 0) {
            return known;
        }
        for (int index = 0; index < Math.min(LOOK_AHEAD, rows.size()); index++) {
            if (fits(rows.get(index)) && !isNote(index)) {
                return isTitleOver(index) ? index + 1 : index;
            }
        }
        return 0;
    }

    /// The index of the first row when none names the columns: nothing that could be a row is left out.
    private int firstWithoutHeader() {
        int index = first();
        while (index > 0 && (filled(rows.get(index - 1)) > 1 || width < 3)) {
            index--;
        }
        return index;
    }

    private int firstKnown() {
        for (int index = 0; index < Math.min(LOOK_AHEAD, rows.size()); index++) {
            var row = rows.get(index);
            long known = row.cells().stream().filter(this::isKnown).map(String::strip).distinct().count();
            boolean values = row.cells().stream().anyMatch(cell -> CellKind.of(cell) == CellKind.EMAIL);
            if (!values && known >= 2 && known * 3 >= filled(row)) {
                return index;
            }
        }
        return -1;
    }

    /// One letter is a mark in a cell sooner than the name of a column.
    private boolean isKnown(String cell) {
        return cell.strip().length() > 1 && knownHeader.test(cell.strip());
    }

    private boolean fits(TableRow row) {
        int filled = filled(row);
        boolean onlyFirst = filled == 1 && !row.cells().getFirst().isBlank();
        double enough = Math.max(Math.min(3, width - 1), 0.6 * Math.min(width, usuallyFilled));
        return width == 1 || !onlyFirst && row.cells().size() >= 0.6 * width && filled >= enough;
    }

    /// A sentence can have as many separators as the table has; then it stands alone, with an empty line or another note below it.
    private boolean isNote(int index) {
        if (index + 2 >= rows.size() || !isApart(rows.get(index), rows.get(index + 1))) {
            return false;
        }
        boolean sentence = rows.get(index).cells().stream().anyMatch(cell -> cell.startsWith(" "));
        var next = rows.get(index + 1);
        boolean names = next.cells().stream().noneMatch(cell -> CellKind.of(cell).isValue());
        return next.cells().size() == 1 && width > 1 || sentence && names;
    }

    /// A sentence with separators in it can pass for a row; then the row below has the width of the table and names columns of values.
    private boolean isTitleOver(int index) {
        return index + 2 < rows.size() && rows.get(index).cells().size() != width && rows.get(index + 1).cells().size() == width
                && fits(rows.get(index + 1)) && score(index + 1) >= 2 && score(index + 1) > score(index);
    }

    public List<TableRow> rows() {
        return rows;
    }

    /// Whether this row names the columns of the rows below it.
    private boolean isHeader(int index) {
        double score = score(index);
        return score >= (width == 1 ? 1 : 0) || score >= 0 && isInSmallLetters(index);
    }

    /// In a list of one column nothing tells "naam" from the first name but its small letter.
    private boolean isInSmallLetters(int index) {
        return Character.isLowerCase(rows.get(index).cells().getFirst().strip().codePoints().findFirst().orElse('A'));
    }

    private double score(int index) {
        var row = rows.get(index);
        var below = rows.subList(index + 1, Math.min(rows.size(), index + 1 + LOOK_DOWN)).stream().filter(other -> !isRepeated(row, other)).toList();
        var seen = new HashSet<String>();
        double score = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cell(column).strip();
            if (isKnown(cell)) {
                score += 3;
            } else if (!cell.isEmpty()) {
                score += seen.add(cell.toLowerCase(Locale.ROOT)) ? 0 : -0.2;
                score += evidence(cell, column, below);
            }
        }
        return score;
    }

    /// Several tables below each other, or pages, name their columns again.
    private static boolean isRepeated(TableRow header, TableRow other) {
        long same = header.cells().stream().filter(cell -> !cell.isBlank() && other.cells().contains(cell)).count();
        return same * 2 > filled(header);
    }

    private static double evidence(String cell, int column, List<TableRow> below) {
        var kind = CellKind.of(cell);
        int same = 0;
        int values = 0;
        int filled = 0;
        int repeated = 0;
        for (var row : below) {
            var value = row.cell(column).strip();
            var valueKind = CellKind.of(value);
            filled += valueKind == CellKind.EMPTY ? 0 : 1;
            same += valueKind == kind && isYear(value) == isYear(cell) ? 1 : 0;
            values += valueKind.isValue() ? 1 : 0;
            repeated += value.equalsIgnoreCase(cell) ? 1 : 0;
        }
        if (kind.isValue()) {
            return ofValue(cell, kind, filled == 0 || same * 2 >= filled);
        }
        if (filled > 0 && values * 5 >= filled * 3) {
            return 2;
        }
        return repeated > 1 ? -0.5 : cell.length() > 60 ? -0.3 : 0.1;
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && (text.startsWith("19") || text.startsWith("20")) && text.chars().allMatch(Character::isDigit);
    }

    private static double ofValue(String cell, CellKind kind, boolean likeBelow) {
        return switch (kind) {
            case EMAIL -> -6;
            case PHONE, POSTCODE -> likeBelow ? -4 : -2;
            case DATE, WEB_ADDRESS -> likeBelow ? -3 : -0.5;
            case NUMBER -> likeBelow ? -2 : isYear(cell) ? 0.2 : -1;
            case EMPTY, TEXT -> 0;
        };
    }
}
