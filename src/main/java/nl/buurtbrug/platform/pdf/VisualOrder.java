package nl.buurtbrug.platform.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
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
        var clusters = new ArrayList<StringBuilder>();
        text.codePoints().forEach(character -> {
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
