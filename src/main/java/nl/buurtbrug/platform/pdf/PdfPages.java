package nl.buurtbrug.platform.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.awt.image.BufferedImage;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures, each drawn when it is asked for; pages are counted from 1.
///
/// May be used from several threads: they wait for each other.
public final class PdfPages implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    public static PdfPages open(byte[] pdf) {
        try {
            return new PdfPages(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized int count() {
        return document.getNumberOfPages();
    }

    /// The size of a page on paper, in points of 1/72 inch, known without drawing it.
    public synchronized PageSize size(int page) {
        var box = document.getPage(page - 1).getCropBox();
        return new PageSize(box.getWidth(), box.getHeight());
    }

    /// A page drawn at a scale: 1 gives one pixel for each point.
    public synchronized BufferedImage image(int page, double scale) {
        try {
            return renderer.renderImage(page - 1, (float) scale, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same as plain pixels, for a screen that draws them itself.
    public PagePicture picture(int page, double scale) {
        var image = image(page, scale);
        var width = image.getWidth();
        var height = image.getHeight();
        return new PagePicture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    /// The same as a PNG file.
    public byte[] png(int page, double scale) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image(page, scale), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Width and height of a page, in points.
    public record PageSize(double width, double height) {
    }
}
