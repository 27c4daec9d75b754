package nl.buurtbrug.domain.report;

/// A report as a PDF.
///
/// @param fileName what it is called when it is saved
/// @param remark   what the one who prints it has to know, in a sentence; "" for nothing
public record Document(String title, String fileName, byte[] pdf, String remark) {
}
