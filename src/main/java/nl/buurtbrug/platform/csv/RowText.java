package nl.buurtbrug.platform.csv;

/// Joins lines into the text of one row and mends its quoting to what RFC 4180 says, so that OpenCSV cuts it as its writer meant it.
///
/// Mended: blanks around a quoted cell, a quote inside a quoted cell that is not doubled, a quote inside or at the start of a cell that is
/// not quoted, and escaped quotes where the dialect has an escape.
final class RowText {

    private final CsvMarks marks;
    private final StringBuilder out = new StringBuilder();
    private String line = "";
    private int position;
    private int cellInLine;
    private int cellInOut;
    private int cells;
    private boolean open;

    RowText(CsvMarks marks) {
        this.marks = marks;
    }

    void start() {
        out.setLength(0);
        open = false;
        cells = 1;
    }

    /// Adds a line; afterwards the row is complete unless it is open.
    void add(String next) {
        line = next;
        position = 0;
        cellInLine = -1;
        if (!open) {
            startCell();
        }
        while (open || position < line.length()) {
            if (open) {
                copyQuoted();
                if (open) {
                    return;
                }
            } else {
                copyPlain();
            }
            if (position >= line.length()) {
                return;
            }
            out.append(marks.separator());
            position++;
            cells++;
            startCell();
        }
    }

    void addLineEnd(String end) {
        out.append(end);
    }

    private void startCell() {
        cellInLine = position;
        cellInOut = out.length();
        int first = afterBlanks(position);
        if (first < line.length() && line.charAt(first) == marks.quote()) {
            open = true;
            out.append(marks.quote());
            position = first + 1;
        }
    }

    private void copyPlain() {
        int cellEnd = line.indexOf(marks.separator(), position);
        var cell = line.substring(position, cellEnd < 0 ? line.length() : cellEnd);
        position += cell.length();
        if (cell.indexOf(marks.quote()) < 0) {
            out.append(cell);
        } else {
            var quote = String.valueOf(marks.quote());
            out.append(quote).append(cell.replace(quote, quote + quote)).append(quote);
        }
    }

    private void copyQuoted() {
        for (; position < line.length(); position++) {
            copyToNextMark();
            if (position == line.length()) {
                return;
            }
            char character = line.charAt(position);
            if (isEscape(character)) {
                position++;
                appendInQuotes(line.charAt(position));
            } else if (character != marks.quote()) {
                out.append(character);
            } else if (position + 1 < line.length() && line.charAt(position + 1) == marks.quote()) {
                position++;
                appendInQuotes(character);
            } else if (isCellEnd(afterBlanks(position + 1))) {
                out.append(character);
                position = afterBlanks(position + 1);
                open = false;
                return;
            } else if (cellInLine < 0 || line.charAt(position - 1) != marks.separator() && isClosedLater()) {
                appendInQuotes(character);
            } else {
                reopenAsPlain();
                return;
            }
        }
    }

    private void copyToNextMark() {
        if (marks.escape() == CsvMarks.NONE) {
            int mark = line.indexOf(marks.quote(), position);
            int end = mark < 0 ? line.length() : mark;
            out.append(line, position, end);
            position = end;
        }
    }

    private boolean isEscape(char character) {
        if (marks.escape() == CsvMarks.NONE || character != marks.escape() || position + 1 == line.length()) {
            return false;
        }
        char escaped = line.charAt(position + 1);
        return escaped == marks.quote() || escaped == marks.escape();
    }

    private void appendInQuotes(char character) {
        out.append(character);
        if (character == marks.quote()) {
            out.append(character);
        }
    }

    private boolean isClosedLater() {
        boolean doubled = line.charAt(position - 1) == marks.quote();
        for (int quote = line.indexOf(marks.quote(), position + 1); quote >= 0; quote = line.indexOf(marks.quote(), quote + 1)) {
            if (isCellEnd(afterBlanks(quote + 1))) {
                return !doubled || line.charAt(quote - 1) != marks.quote();
            }
            if (startsCell(quote)) {
                return false;
            }
        }
        return false;
    }

    private boolean startsCell(int quote) {
        int before = quote - 1;
        while (before > position && marks.isBlank(line.charAt(before))) {
            before--;
        }
        return line.charAt(before) == marks.separator();
    }

    private void reopenAsPlain() {
        open = false;
        out.setLength(cellInOut);
        position = cellInLine;
        copyPlain();
    }

    private boolean isCellEnd(int index) {
        return index >= line.length() || line.charAt(index) == marks.separator();
    }

    private int afterBlanks(int from) {
        int index = from;
        while (index < line.length() && marks.isBlank(line.charAt(index))) {
            index++;
        }
        return index;
    }

    boolean isOpen() {
        return open;
    }

    int length() {
        return out.length();
    }

    int cells() {
        return cells;
    }

    String text() {
        return out.toString();
    }
}
