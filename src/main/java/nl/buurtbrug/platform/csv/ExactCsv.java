package nl.buurtbrug.platform.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buurtbrug.platform.table.FormulaGuard;

/// Tables of texts that come back exactly as they were, and that a spreadsheet can show all the same: `;`, CRLF, no cell that runs as a formula.
///
/// Nothing between two separators is no value, `""` is an empty text. What UTF-8 can't hold is written as `\` `u` and four hexadecimal digits,
/// and so is a backslash before a `u`.
public final class ExactCsv {

    private static final String LINE_END = "\r\n";
    private static final String SPECIAL = ";\"\r\n\t,";
    private static final char MARK = '\uFEFF';
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private ExactCsv() {
    }

    /// Puts the sign at the beginning by which a spreadsheet knows UTF-8.
    public static void begin(Writer writer) throws IOException {
        writer.write(MARK);
    }

    public static void write(Writer writer, List<Optional<String>> cells) throws IOException {
        var row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(i == 0 ? "" : ";");
            cells.get(i).ifPresent(text -> appendCell(row, text));
        }
        writer.append(row).append(LINE_END);
    }

    private static void appendCell(StringBuilder row, String text) {
        var safe = FormulaGuard.added(escaped(text));
        row.append(isPlain(safe) ? safe : '"' + safe.replace("\"", "\"\"") + '"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return !text.isEmpty() && text.equals(text.strip());
    }

    private static String escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0 || c == '\\' || Character.isSurrogate(c)) {
                return escapedFully(text);
            }
        }
        return text;
    }

    private static String escapedFully(String text) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0 || c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == 'u' || isAlone(text, i)) {
                escaped.append("\\u%04x".formatted((int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /// Half of a pair, without the other half.
    private static boolean isAlone(String text, int i) {
        var c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static String unescaped(String text) {
        return text.indexOf('\\') < 0 ? text
                : ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    /// Reads what [#write] wrote, row by row.
    public static final class Rows {

        private final Reader reader;
        private int next;

        /// @param reader at the beginning, with buffer
        public Rows(Reader reader) throws IOException {
            this.reader = reader;
            next = reader.read();
            if (next == MARK) {
                next = reader.read();
            }
        }

        /// The next row; empty after the last.
        ///
        /// @throws IOException when the file ends in the middle of a row
        public Optional<List<Optional<String>>> next() throws IOException {
            if (next < 0) {
                return Optional.empty();
            }
            var cells = new ArrayList<Optional<String>>();
            do {
                cells.add(cell());
            } while (hasMore());
            return Optional.of(cells);
        }

        private Optional<String> cell() throws IOException {
            var quoted = next == '"';
            var text = quoted ? quoted() : plain();
            return text.isEmpty() && !quoted ? Optional.empty() : Optional.of(unescaped(FormulaGuard.removed(text)));
        }

        private String plain() throws IOException {
            var text = new StringBuilder();
            while (next >= 0 && next != ';' && next != '\r' && next != '\n') {
                take(text);
            }
            return text.toString();
        }

        private String quoted() throws IOException {
            var text = new StringBuilder();
            next = reader.read();
            while (true) {
                if (next < 0) {
                    throw new IOException("a cell is not closed");
                }
                if (next == '"') {
                    next = reader.read();
                    if (next != '"') {
                        return text.toString();
                    }
                }
                take(text);
            }
        }

        private void take(StringBuilder text) throws IOException {
            text.append((char) next);
            next = reader.read();
        }

        /// Whether another cell follows; goes over the separator or the line end.
        private boolean hasMore() throws IOException {
            if (next == ';') {
                next = reader.read();
                return true;
            }
            if (next == '\r') {
                next = reader.read();
            }
            if (next == '\n') {
                next = reader.read();
            }
            return false;
        }
    }
}
