package nl.buurtbrug.platform.csv;

import nl.buurtbrug.platform.table.CellKind;

/// How much a cell looks like one whole value rather than a piece of one, or several glued together: 0 to 1.
final class CellWorth {

    private CellWorth() {
    }

    static double of(String cell, CsvMarks marks) {
        var kind = CellKind.of(cell);
        return switch (kind) {
            case EMPTY -> 0.8;
            case TEXT -> ofText(cell.strip(), marks) * (cell.charAt(0) == ' ' ? 0.8 : 1);
            case NUMBER, DATE, EMAIL, PHONE, POSTCODE, WEB_ADDRESS -> 1;
        };
    }

    private static double ofText(String text, CsvMarks marks) {
        double worth = text.length() > 200 ? 0.6 : 0.9;
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if (first == '"' || last == '"') {
            worth = 0.1;
        } else if (first == '\'' && last == '\'' || text.contains("\\\"") || text.contains("\\'")) {
            worth = 0.2;
        } else if (text.contains("\";\"") || text.contains("\",\"") || text.contains("\"\t\"")) {
            worth = 0.1;
        } else if (text.indexOf('\t') >= 0 || isGlued(text, ';') || isGlued(text, '|')) {
            worth = 0.3;
        } else if (isGlued(text, ',') && marks.separator() != ',') {
            worth = 0.5;
        } else if (text.indexOf(';') >= 0 || text.indexOf(',') >= 0 && marks.separator() != ',') {
            worth = 0.7;
        } else if (!Character.isLetterOrDigit(first) && first < 0x80 && "([#'<*_+-.$&@".indexOf(first) < 0) {
            worth = 0.5;
        }
        return worth;
    }

    /// A mark with no blank after it; before a blank it is punctuation as people write it.
    private static boolean isGlued(String text, char mark) {
        for (int index = text.indexOf(mark); index >= 0; index = text.indexOf(mark, index + 1)) {
            if (index + 1 == text.length() || text.charAt(index + 1) != ' ') {
                return true;
            }
        }
        return false;
    }
}
