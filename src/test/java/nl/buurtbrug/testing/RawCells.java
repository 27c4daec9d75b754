package nl.buurtbrug.testing;

import java.util.List;
import java.util.regex.Pattern;

/// The cells of a file as a spreadsheet cuts it, without knowing anything of guards.
public final class RawCells {

    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*+)\"|([^;\"\\r\\n]+)");

    /// What a spreadsheet would run, also behind what it takes off first.
    private static final Pattern RUNS = Pattern.compile("(?s)[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@|\uFF1D\uFF0B\uFF0D\uFF20\uFF5C].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9 .,()-]*");

    private RawCells() {
    }

    /// @param text with `;` between cells and the mark of UTF-8 in front
    public static List<String> of(String text) {
        return CELL.matcher(text.substring(1)).results().map(match -> match.group(1) != null ? match.group(1).replace("\"\"", "\"") : match.group(2)).toList();
    }

    /// Whether it is more than a number or a telephone number.
    public static boolean runs(String cell) {
        return RUNS.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    }
}
