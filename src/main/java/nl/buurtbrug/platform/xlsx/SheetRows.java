package nl.buurtbrug.platform.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.platform.table.RowSource;
import nl.buurtbrug.platform.table.TableRow;
import nl.buurtbrug.platform.table.UnreadableTable.Reason;

/// The rows of a sheet; what is behind the last cell with something in it is no cell.
final class SheetRows implements RowSource {

    private static final int MOST_COLUMNS = 16_384;
    /// Blank ones too: formatted cells without an end take as long to read.
    private static final int MOST_CELLS = 10_000_000;
    private static final int LARGEST_ROW = 1_000_000;

    private final XmlPart part;
    private final CellReader reader;
    private final Refusal refusal;
    private final int firstLine;
    private int line;
    private int cellCount;

    SheetRows(XmlPart part, CellReader reader, Refusal refusal, int firstLine) {
        this.part = part;
        this.reader = reader;
        this.refusal = refusal;
        this.firstLine = firstLine;
    }

    @Override
    public Optional<TableRow> next() {
        while (part.next()) {
            if (part.starts("row")) {
                line = Math.max(line + 1, number(part.attribute("r")));
                refusal.at(line);
                var cells = cells();
                if (!cells.isEmpty() && line >= firstLine) {
                    return Optional.of(new TableRow(line, cells));
                }
            } else if (part.ends("sheetData")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// 0 when it is not said.
    private int number(String text) {
        if (text.length() > 8 || !text.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            throw refusal.because(Reason.DAMAGED);
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private List<String> cells() {
        var cells = new ArrayList<String>();
        int column = -1;
        int length = 0;
        while (part.next() && !part.ends("row")) {
            if (part.starts("c")) {
                if (++cellCount > MOST_CELLS) {
                    throw refusal.because(Reason.TOO_LARGE);
                }
                column = column(part.attribute("r"), column + 1);
                var text = reader.read(part);
                length += text.length();
                if (length > LARGEST_ROW) {
                    throw refusal.because(Reason.CELL_TOO_LARGE);
                }
                put(cells, column, text);
            }
        }
        return cells;
    }

    private static void put(List<String> cells, int column, String text) {
        if (!text.isBlank()) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        }
    }

    /// The column a cell says it is in ("AB12"), counted from 0.
    private int column(String reference, int next) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z' && column <= MOST_COLUMNS) {
            column = column * 26 + reference.charAt(letters) - 'A' + 1;
            letters++;
        }
        int found = letters == 0 ? next : column - 1;
        if (found >= MOST_COLUMNS) {
            throw refusal.because(Reason.TOO_MANY_COLUMNS);
        }
        return found;
    }

    @Override
    public void close() {
        part.close();
    }
}
