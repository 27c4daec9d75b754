package nl.buurtbrug.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/// One tagged PDF of parts that are made one after another: laying out a part takes much more memory than keeping it.
public final class PdfPile implements AutoCloseable {

    private final PDFMergerUtility merger = new PDFMergerUtility();
    private Optional<PDDocument> whole = Optional.empty();

    /// Lays a PDF under what is there; the title, the language and what else is said of the whole come from the first one.
    public void add(byte[] part) {
        try {
            if (whole.isEmpty()) {
                whole = Optional.of(Loader.loadPDF(new RandomAccessReadBuffer(part), "", null, null, IOUtils.createTempFileOnlyStreamCache()));
            } else {
                try (var next = Loader.loadPDF(part)) {
                    merger.appendDocument(whole.get(), next);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The whole; there must be a part.
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try {
            whole.orElseThrow().save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            if (whole.isPresent()) {
                whole.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
