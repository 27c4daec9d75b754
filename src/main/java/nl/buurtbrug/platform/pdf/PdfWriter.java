package nl.buurtbrug.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Makes a tagged PDF (PDF/UA-1) of a filled template; nothing is fetched from outside the document.
public final class PdfWriter {

    private static final String PROGRAM = "Buurtbrug";
    private static final int ROWS_TO_WARM_UP = 150;

    static {
        // What it logs are pieces of the document, and those are personal data.
        XRLog.setLoggingEnabled(false);
    }

    /// The PDF, in memory.
    public byte[] bytes(PaperHtml html) {
        var bytes = new ByteArrayOutputStream();
        try {
            builder(html).toStream(bytes).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Loads fonts, templates and code in the background, so that the first paper a user asks for is as quick as the next.
    public void warmUp() {
        var columns = List.of(PaperColumn.name("", 1), PaperColumn.text("", 1), PaperColumn.number("", 1));
        var paper = new Paper(PaperFormat.PORTRAIT, new Letterhead("", List.of(), Logo.ofTheProgram()), new PaperTitle("", "", ""), new PaperFoot("", ""));
        var table = new PaperTable(columns, Collections.nCopies(ROWS_TO_WARM_UP, List.of("Naam", "Soort", "1")), "");
        try (var pages = PdfPages.open(bytes(new PaperTemplates().fill(new PaperList(paper, table, ""))))) {
            pages.image(1, 1);
        }
    }

    private static PdfRendererBuilder builder(PaperHtml html) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer(PROGRAM);
        builder.useUriResolver((_, address) -> isInside(address) || PaperLink.mayBeFollowed(address) ? address : null);
        builder.useProtocolsStreamImplementation(_ -> null, "http", "https", "file", "jar", "ftp");
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, _) -> isInside(address), priority);
        }
        builder.addDOMMutator(PdfWriter::dropOtherLinks);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useUnicodeBidiSplitter(DirectionRuns::new);
        builder.useUnicodeBidiReorderer(new VisualOrder());
        PaperFont.addTo(builder);
        builder.withHtmlContent(html.text(), null);
        return builder;
    }

    private static boolean isInside(String address) {
        return address != null && address.startsWith("data:image/");
    }

    private static void dropOtherLinks(Document document) {
        var links = document.getElementsByTagName("a");
        for (var i = 0; i < links.getLength(); i++) {
            var link = (Element) links.item(i);
            if (!PaperLink.mayBeFollowed(link.getAttribute("href"))) {
                link.removeAttribute("href");
            }
        }
    }
}
