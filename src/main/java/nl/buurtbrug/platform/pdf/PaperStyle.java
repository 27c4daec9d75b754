package nl.buurtbrug.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The stylesheets, which travel inside the document because a document fetches nothing.
final class PaperStyle {

    private static final String PAPER = read("paper");
    private static final String LABELS = read("labels");
    private static final String LANDSCAPE = "@page { size: A4 landscape; }\n";

    private PaperStyle() {
    }

    static String of(PaperFormat format) {
        return switch (format) {
            case PORTRAIT -> PAPER;
            case LANDSCAPE -> PAPER + LANDSCAPE;
        };
    }

    static String ofLabels() {
        return LABELS;
    }

    private static String read(String name) {
        try (var stream = PaperStyle.class.getResourceAsStream(name + ".css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
