package nl.buurtbrug.platform.table;

import java.util.List;
import java.util.regex.Pattern;

/// Finds the lines under a table that are no rows of it: totals, page numbers, when and by what it was made.
///
/// Careful on purpose: a row that could be somebody stays a row.
public final class FooterSniffer {

    private static final int LONGEST = 12;
    private static final Pattern TOTAL = Pattern.compile("(?i)\\W*(?:sub|eind)?tota?al\\b.{0,40}|(?:grand )?sum\\b.{0,20}|som|aantal\\b.{0,40}|count\\b.{0,30}");
    private static final Pattern NOTE = Pattern.compile("(?i)\\W*(?:pagina|blad|page|pag\\.|gegenereerd|generated|afgedrukt|printed|ge[eë]xporteerd|exported|aangemaakt|created"
            + "|bron|source|einde|end of|noot|note|notes|toelichting|opmerking|let op|disclaimer|©|copyright|datum|date|peildatum|legenda|confidential|vertrouwelijk"
            + "|(?:sub|eind)?tota?al|aantal|\\d+ (?:rows|records|rijen|regels|leden|contacten|contacts|resultaten|results|personen|relaties))\\b.*|\\W*©.*", Pattern.DOTALL);

    /// "18 verenigingen"
    private static final Pattern COUNTED = Pattern.compile("\\d+ \\p{Ll}+");

    private FooterSniffer() {
    }

    /// The line on which the footer begins, 0 when there is none. `rows` are the last rows of the file, the whole table or a part of it.
    public static int firstLine(List<TableRow> rows, int width) {
        int footer = 0;
        if (width < 2) {
            return 0;
        }
        for (int index = rows.size() - 1; index > 0 && index >= rows.size() - LONGEST; index--) {
            var row = rows.get(index);
            if (TableSniffer.filled(row) == 0) {
                continue;
            }
            boolean apart = isApart(rows, index);
            if (!isFooter(row, width, apart)) {
                break;
            }
            footer = row.line();
        }
        return footer;
    }

    private static boolean isApart(List<TableRow> rows, int index) {
        var before = rows.get(index - 1);
        return before.isBlank() || TableSniffer.isApart(before, rows.get(index));
    }

    private static boolean isFooter(TableRow row, int width, boolean apart) {
        int filled = TableSniffer.filled(row);
        var first = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst().orElse("").strip();
        if (filled > 1) {
            return isTotals(row, first, filled, width);
        }
        if (CellKind.of(first).isValue() && CellKind.of(first) != CellKind.DATE) {
            return false;
        }
        boolean note = NOTE.matcher(first).matches();
        boolean sentence = first.length() > 40 && first.indexOf(' ') > 0;
        return width == 2 ? note && (apart || row.cells().size() == 1) : note || sentence && (row.cells().size() == 1 || apart) || apart && row.cells().size() == 1;
    }

    private static boolean isTotals(TableRow row, String first, int filled, int width) {
        boolean bare = first.matches("(?i)(sub|eind)?tota?al\\W*");
        boolean numbers = row.cells().stream().filter(cell -> !cell.isBlank()).skip(1).map(String::strip)
                .allMatch(cell -> CellKind.of(cell) == CellKind.NUMBER || CellKind.of(cell) == CellKind.DATE || bare && COUNTED.matcher(cell).matches());
        boolean total = TOTAL.matcher(first).matches();
        boolean note = first.endsWith(":") && NOTE.matcher(first).matches();
        return numbers && (total && (width > 2 || bare) || note && filled == 2 && width > 2);
    }
}
