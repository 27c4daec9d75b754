package nl.buurtbrug.platform.xlsx;

/// A sheet of a workbook.
///
/// @param hidden whether its maker hid it
public record SheetName(String name, boolean hidden) {
}
