package nl.buurtbrug.platform.xlsx;

import java.util.List;
import nl.buurtbrug.platform.table.TableLines;

/// Where in a workbook a table is.
///
/// @param sheet  the sheet it is on
/// @param sheets all there are, in the order of the workbook
public record SheetTable(String sheet, List<SheetName> sheets, TableLines lines) {
}
