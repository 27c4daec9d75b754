/// Paper out of a printer: PDFBox draws the pages, Java's own printing shows the dialog of the system and sends them.
///
/// JavaFX's printing is not used: it prints nodes, not pages, and needs the JavaFX thread.
package nl.buurtbrug.platform.print;
