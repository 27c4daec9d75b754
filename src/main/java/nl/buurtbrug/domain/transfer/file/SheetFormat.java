package nl.buurtbrug.domain.transfer.file;

import java.util.List;
import nl.buurtbrug.platform.table.TableLines;
import nl.buurtbrug.platform.xlsx.SheetTable;

/// A list on a sheet of a workbook (XLSX).
///
/// @param sheet  the name of the sheet it is on
/// @param sheets all sheets, to choose from, in the order of the workbook
public record SheetFormat(String sheet, List<Sheet> sheets, int headerLine, int firstLine, int footerLine) implements FileFormat {

    /// @param hidden whether it is hidden in the workbook
    public record Sheet(String name, boolean hidden) {
    }

    static SheetFormat of(SheetTable found) {
        var sheets = found.sheets().stream().map(sheet -> new Sheet(sheet.name(), sheet.hidden())).toList();
        return new SheetFormat(found.sheet(), sheets, 0, 1, 0).at(found.lines());
    }

    TableLines lines() {
        return new TableLines(headerLine, firstLine, footerLine);
    }

    private SheetFormat at(TableLines lines) {
        return new SheetFormat(sheet, sheets, lines.header(), lines.first(), lines.footer());
    }

    @Override
    public SheetFormat withHeaderLine(int line) {
        return at(lines().withHeader(line));
    }

    @Override
    public SheetFormat endingBefore(int line) {
        return at(lines().withFooter(line));
    }

    @Override
    public SheetFormat whole() {
        return at(TableLines.ALL);
    }
}
