package nl.buurtbrug.domain.report;

import java.nio.file.Path;
import nl.buurtbrug.platform.file.WholeFile;

/// A report as a PDF.
///
/// @param fileName what it is called when it is saved
/// @param remark   what the one who prints it has to know, in a sentence; "" for nothing
public record Document(String title, String fileName, byte[] pdf, String remark) {

    /// Writes it as a file.
    ///
    /// @throws java.io.UncheckedIOException when the place can't be written to; what was there is still there then
    public void write(Path file) {
        WholeFile.write(file, content -> content.write(pdf));
    }
}
