package nl.buurtbrug.platform.table;

import java.util.regex.Pattern;

/// What a cell looks like, whatever its column is called.
public enum CellKind {

    EMPTY, NUMBER, DATE, EMAIL, PHONE, POSTCODE, WEB_ADDRESS, TEXT;

    private static final int LONGEST = 120;
    private static final Pattern NUMERIC = Pattern.compile("[€$£]?\\s?[-+]?(?:\\d{1,3}(?:[.,' ]\\d{3})+|\\d+)(?:[.,]\\d+)?(?:[eE][-+]?\\d+)?\\s?%?");
    private static final Pattern CALENDAR = Pattern.compile(
            "(?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{1,2}[ -][A-Za-z]{3,9}\\.?[ -]\\d{2,4}|[A-Za-z]{3,9} \\d{1,2}, \\d{4})(?:[T ,]{1,2}\\d{1,2}:\\d{2}.{0,16})?|\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp][Mm])?");
    private static final Pattern MAILBOX = Pattern.compile("[^@\\s,;|<>]{1,64}@[^@\\s,;|<>]+\\.[^@\\s,;|<>.]{2,}");
    private static final Pattern DIALLED = Pattern.compile("(?:\\+|00|0|\\()[\\d][\\d ()./-]{7,20}");
    private static final Pattern DUTCH_POSTCODE = Pattern.compile("[1-9]\\d{3} ?[A-Za-z]{2}");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

    public static CellKind of(String cell) {
        var text = cell.strip();
        if (text.isEmpty()) {
            return EMPTY;
        }
        if (text.length() > LONGEST) {
            return TEXT;
        }
        if (text.indexOf('@') > 0 && MAILBOX.matcher(text).matches()) {
            return EMAIL;
        }
        if (ADDRESS.matcher(text).matches()) {
            return WEB_ADDRESS;
        }
        return text.chars().anyMatch(Character::isDigit) ? withDigits(text) : TEXT;
    }

    private static CellKind withDigits(String text) {
        if (CALENDAR.matcher(text).matches()) {
            return DATE;
        }
        if (DUTCH_POSTCODE.matcher(text).matches()) {
            return POSTCODE;
        }
        if (DIALLED.matcher(text).matches() && text.chars().filter(Character::isDigit).count() >= 9) {
            return PHONE;
        }
        return NUMERIC.matcher(text).matches() ? NUMBER : TEXT;
    }

    /// Whether a name of a column seldom looks like this.
    public boolean isValue() {
        return this != EMPTY && this != TEXT;
    }
}
