package nl.buurtbrug.ui.transfer;

import java.util.List;
import nl.buurtbrug.domain.transfer.file.FileFormat;
import nl.buurtbrug.domain.transfer.file.SourceRow;

/// A row of a file as the first step shows it, and whether it belongs to the table.
record PreviewRow(int line, List<String> cells, Part part) {

    enum Part {
        ABOVE, HEADER, TABLE, BELOW
    }

    static PreviewRow of(SourceRow row, FileFormat format) {
        return new PreviewRow(row.line(), row.cells(), part(row.line(), format));
    }

    private static Part part(int line, FileFormat format) {
        if (line == format.headerLine()) {
            return Part.HEADER;
        }
        if (line < format.firstLine()) {
            return Part.ABOVE;
        }
        return format.footerLine() > 0 && line >= format.footerLine() ? Part.BELOW : Part.TABLE;
    }

    boolean isLeftOut() {
        return part == Part.ABOVE || part == Part.BELOW;
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip().replaceAll("\\s+", " ") : "";
    }
}
