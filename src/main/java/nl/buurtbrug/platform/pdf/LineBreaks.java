package nl.buurtbrug.platform.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.PrimitiveIterator;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Where a line may end: where Unicode allows it, but after a slash rather than before it, not inside "b.v.", and in an e-mail address also before its @.
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator unicode = BreakIterator.getLineInstance(Locale.ROOT);
    private PrimitiveIterator.OfInt ends = places("").iterator();

    @Override
    public void setText(String text) {
        ends = places(text).iterator();
    }

    @Override
    public int next() {
        return ends.hasNext() ? ends.nextInt() : BreakIterator.DONE;
    }

    private IntStream places(String text) {
        var places = new TreeSet<Integer>();
        unicode.setText(text);
        for (var place = unicode.next(); place != BreakIterator.DONE; place = unicode.next()) {
            if (place == text.length() || !isInsideAbbreviation(text, place)) {
                places.add(place);
            }
        }
        for (var slash = text.indexOf('/', 1); slash > 0; slash = text.indexOf('/', slash + 1)) {
            places.remove(slash);
            places.add(slash + 1);
        }
        for (var at = text.indexOf('@', 1); at > 0; at = text.indexOf('@', at + 1)) {
            places.add(at);
        }
        return places.stream().mapToInt(Integer::intValue);
    }

    private static boolean isInsideAbbreviation(String text, int place) {
        return text.charAt(place - 1) == '.' && !isAddress(word(text, place));
    }

    private static boolean isAddress(String word) {
        return word.contains("@") || word.contains("://") || word.startsWith("www.");
    }

    private static String word(String text, int place) {
        var start = place;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        var end = place;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
