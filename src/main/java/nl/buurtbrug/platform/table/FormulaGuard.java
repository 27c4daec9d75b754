package nl.buurtbrug.platform.table;

import java.util.regex.Pattern;

/// The apostrophe that keeps a spreadsheet from running a cell as a formula.
///
/// A text is guarded when it starts, after blanks and invisible characters, with a sign a spreadsheet acts on, and is no plain number or
/// phone number; or when it is an apostrophe before such a text. So taking one apostrophe away from exactly the texts that carry it
/// gives back every text that was written. After OWASP, "CSV Injection".
public final class FormulaGuard {

    private static final char GUARD = '\'';
    private static final String SIGNS = "=+-@|\uFF1D\uFF0B\uFF0D\uFF20\uFF5C";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:[.,][0-9]+)*(?:[eE][+-]?[0-9]{1,3})?\\h?%?");
    private static final Pattern PHONE = Pattern.compile("\\+[0-9](?:[ ./-]?[0-9]|[ -]?\\([0-9]{1,5}\\)){1,18}");

    private FormulaGuard() {
    }

    public static String added(String text) {
        return isNeeded(text) ? GUARD + text : text;
    }

    /// Also takes off the `="0012"` by which some programs keep leading zeros; a text of ours that starts with `=` has its apostrophe.
    public static String removed(String cell) {
        if (cell.startsWith("=\"") && cell.length() > 2 && cell.indexOf('"', 2) == cell.length() - 1) {
            return cell.substring(2, cell.length() - 1);
        }
        return !cell.isEmpty() && cell.charAt(0) == GUARD && isNeeded(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isNeeded(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == GUARD) {
            start++;
        }
        return isFormula(start == 0 ? text : text.substring(start));
    }

    private static boolean isFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        if (first == '\t' || first == '\r' || first == '\n') {
            return true;
        }
        int start = 0;
        while (start < text.length() && isInvisible(text.charAt(start))) {
            start++;
        }
        if (start == text.length() || SIGNS.indexOf(text.charAt(start)) < 0) {
            return false;
        }
        var visible = text.substring(start).strip();
        return !NUMBER.matcher(visible).matches() && !PHONE.matcher(visible).matches();
    }

    private static boolean isInvisible(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
