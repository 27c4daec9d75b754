package nl.buurtbrug.platform.xlsx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.buurtbrug.platform.table.FooterSniffer;
import nl.buurtbrug.platform.table.TableRow;
import nl.buurtbrug.platform.table.TableRows;
import nl.buurtbrug.platform.table.TableSniffer;
import nl.buurtbrug.platform.table.UnreadableTable.Reason;
import nl.buurtbrug.platform.table.UnreadableTable;

/// Finds the sheet of a workbook that looks like a list, and where on it the table begins and ends.
public final class SheetSniffer {

    private static final int GLANCE = 60;
    private static final int SAMPLE = 2_000;
    private static final int TAIL = 40;
    private static final int MOST_SHEETS = 40;

    private final Path file;
    private final Predicate<String> knownHeader;

    private SheetSniffer(Path file, Predicate<String> knownHeader) {
        this.file = file;
        this.knownHeader = knownHeader;
    }

    /// Looks on the sheet with the most columns that are known by name, among those that are not hidden when there is anything on them.
    public static SheetTable detect(Path file, Predicate<String> knownHeader) {
        var sniffer = new SheetSniffer(file, knownHeader);
        try (var workbook = Workbook.open(file)) {
            return sniffer.table(workbook, sniffer.likeliest(workbook));
        }
    }

    /// Looks on the sheet with this name.
    public static SheetTable detect(Path file, Predicate<String> knownHeader, String sheet) {
        try (var workbook = Workbook.open(file)) {
            return new SheetSniffer(file, knownHeader).table(workbook, WorkbookRows.sheet(workbook, file, sheet));
        }
    }

    private record Glance(SheetName sheet, int rows, int known) {
    }

    private SheetName likeliest(Workbook workbook) {
        var sheets = workbook.sheets();
        var seen = Stream.concat(sheets.stream().filter(sheet -> !sheet.hidden()).limit(MOST_SHEETS), sheets.stream().filter(SheetName::hidden).limit(MOST_SHEETS))
                .map(sheet -> glance(workbook, sheet)).filter(glance -> glance.rows() > 0).toList();
        return best(seen.stream().filter(glance -> !glance.sheet().hidden())).or(() -> best(seen.stream()))
                .orElseThrow(() -> new UnreadableTable(Reason.EMPTY, file, 0));
    }

    private static Optional<SheetName> best(Stream<Glance> glances) {
        return glances.reduce((one, other) -> Comparator.comparingInt(Glance::known).thenComparingInt(Glance::rows).compare(one, other) >= 0 ? one : other).map(Glance::sheet);
    }

    private Glance glance(Workbook workbook, SheetName sheet) {
        var rows = new ArrayList<TableRow>();
        try (var source = workbook.rows(sheet, 1)) {
            for (var row = source.next(); row.isPresent() && rows.size() < GLANCE; row = source.next()) {
                rows.add(row.get());
            }
        }
        return new Glance(sheet, rows.size(), new TableSniffer(rows, knownHeader).knownColumns());
    }

    private SheetTable table(Workbook workbook, SheetName sheet) {
        var first = new ArrayList<TableRow>();
        var last = new ArrayList<TableRow>();
        int count = 0;
        try (var source = workbook.rows(sheet, 1)) {
            for (var row = source.next(); row.isPresent(); row = source.next()) {
                if (++count > TableRows.MOST_ROWS) {
                    throw new UnreadableTable(Reason.TOO_MANY_ROWS, file, row.get().line());
                }
                (first.size() < SAMPLE ? first : last).add(row.get());
                if (last.size() > 2 * TAIL) {
                    last.subList(0, TAIL).clear();
                }
            }
        }
        if (first.isEmpty()) {
            throw new UnreadableTable(Reason.EMPTY, file, 0);
        }
        var table = new TableSniffer(filledUp(first), knownHeader);
        int footer = FooterSniffer.firstLine(filledUp(last.isEmpty() ? first : last), table.width());
        return new SheetTable(sheet.name(), workbook.sheets(), table.lines().withFooter(footer));
    }

    /// With empty cells up to the usual width, as a spreadsheet writes them into a text table.
    private static List<TableRow> filledUp(List<TableRow> rows) {
        int width = TableSniffer.usualWidth(rows.stream().filter(row -> row.cells().size() > 1).toList());
        return rows.stream().map(row -> row.cells().size() >= width ? row
                : new TableRow(row.line(), Stream.concat(row.cells().stream(), Stream.generate(() -> "").limit(width - row.cells().size())).toList())).toList();
    }
}
