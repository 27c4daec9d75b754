package nl.buurtbrug.platform.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;

/// Puts a stretch of right-to-left text in the order in which it is drawn.
final class VisualOrder implements BidiReorderer {

    private static final String PAIRS = "()[]{}<>«»‹›";
    private static final Map<Integer, Integer> MIRRORED = PAIRS.chars().boxed()
            .collect(Collectors.toUnmodifiableMap(sign -> sign, sign -> (int) PAIRS.charAt(PAIRS.indexOf(sign) ^ 1)));

    @Override
    public String reorderRTLTextToLTR(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        var levels = new byte[bidi.getRunCount()];
        var runs = new String[levels.length];
        for (var i = 0; i < runs.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            var run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : turned(run);
        }
        if (runs.length > 1) {
            Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        }
        return String.join("", runs);
    }

    private static String turned(String text) {
        var clusters = new ArrayList<StringBuilder>();
        text.codePoints().filter(character -> Character.getType(character) != Character.FORMAT).forEach(character -> {
            if (clusters.isEmpty() || Character.getType(character) != Character.NON_SPACING_MARK) {
                clusters.add(new StringBuilder());
            }
            clusters.getLast().appendCodePoint(MIRRORED.getOrDefault(character, character));
        });
        return clusters.reversed().stream().collect(Collectors.joining());
    }

    @Override
    public String shapeText(String text) {
        return ArabicShapes.join(text);
    }

    @Override
    public String deshapeText(String text) {
        return text.codePoints().anyMatch(ArabicShapes::isShape) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
