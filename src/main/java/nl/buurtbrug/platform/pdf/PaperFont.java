package nl.buurtbrug.platform.pdf;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A bundled font: the face of the text, or one for a script or signs that it lacks.
final class PaperFont {

    private static final int PLAIN = 400;
    private static final int SEMI_BOLD = 600;
    private static final List<PaperFont> ALL = List.of(
            new PaperFont("Noto Sans", PLAIN, FontStyle.NORMAL, "NotoSans-Regular.ttf"),
            new PaperFont("Noto Sans", SEMI_BOLD, FontStyle.NORMAL, "NotoSans-SemiBold.ttf"),
            new PaperFont("Noto Sans", PLAIN, FontStyle.ITALIC, "NotoSans-Italic.ttf"),
            new PaperFont("Noto Sans Hebrew", PLAIN, FontStyle.NORMAL, "NotoSansHebrew-Regular.ttf"),
            new PaperFont("Noto Sans Arabic", PLAIN, FontStyle.NORMAL, "NotoSansArabic-Regular.ttf"),
            new PaperFont("Noto Sans Armenian", PLAIN, FontStyle.NORMAL, "NotoSansArmenian-Regular.ttf"),
            new PaperFont("Noto Sans Georgian", PLAIN, FontStyle.NORMAL, "NotoSansGeorgian-Regular.ttf"),
            new PaperFont("Noto Sans Ethiopic", PLAIN, FontStyle.NORMAL, "NotoSansEthiopic-Regular.ttf"),
            new PaperFont("Symbola", PLAIN, FontStyle.NORMAL, "Symbola-subset.ttf"));
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final byte[] file;
    private final CmapLookup characters;

    private PaperFont(String family, int weight, FontStyle style, String name) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        file = read(name);
        characters = characters(file);
    }

    static void addTo(PdfRendererBuilder builder) {
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
        for (var font : ALL) {
            builder.useFont(font::open, font.family, font.weight, font.style, true);
        }
    }

    /// Whether a character is in one of the faces, whatever the style of the text around it.
    static boolean canShow(int character) {
        return ALL.stream().filter(font -> font.style == FontStyle.NORMAL).anyMatch(font -> font.characters.getGlyphId(character) != 0);
    }

    private InputStream open() {
        return new ByteArrayInputStream(file);
    }

    private static byte[] read(String name) {
        try (var stream = PaperFont.class.getResourceAsStream("/nl/buurtbrug/fonts/" + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static CmapLookup characters(byte[] file) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
