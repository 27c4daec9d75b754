package nl.buurtbrug.platform.pdf;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A bundled font: the face of the text, or one for a script or signs that it lacks.
final class PaperFont {

    private static final int TABLE_DIRECTORY = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int GSUB = 0x47535542;
    private static final int UNUSED = 0x58585858;
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
            new PaperFont("Symbola", PLAIN, FontStyle.NORMAL, "Symbola-subset.ttf"),
            new PaperFont("Symbola", SEMI_BOLD, FontStyle.NORMAL, "Symbola-subset.ttf"));
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
        file = withoutSubstitutions(read(name));
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

    /// Gives the table of glyph substitutions a name nobody looks for: PDFBox applies it with regular expressions,
    /// which takes most of the time of a long list, and our Arabic letters come joined already.
    private static byte[] withoutSubstitutions(byte[] file) {
        var directory = ByteBuffer.wrap(file);
        var tables = directory.getShort(4);
        for (var entry = TABLE_DIRECTORY; entry < TABLE_DIRECTORY + tables * TABLE_ENTRY; entry += TABLE_ENTRY) {
            if (directory.getInt(entry) == GSUB) {
                directory.putInt(entry, UNUSED);
            }
        }
        return file;
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
