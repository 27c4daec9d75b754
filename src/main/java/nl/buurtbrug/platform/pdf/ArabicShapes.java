package nl.buurtbrug.platform.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The joined shapes of Arabic letters, found in the names of Unicode's presentation forms; the library draws no other.
final class ArabicShapes {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int TATWEEL = 0x0640;
    private static final int LAM = 0x0644;
    private static final Map<String, Shapes> SHAPES = shapes();

    private ArabicShapes() {
    }

    static boolean isShape(int character) {
        return character >= 0xFB50 && character <= 0xFDFF || character >= 0xFE70 && character <= 0xFEFC;
    }

    /// The text with each letter in the shape its neighbours ask for; other text as it is.
    static String join(String text) {
        if (text.chars().noneMatch(character -> character >= 0x0600 && character <= 0x06FF)) {
            return text;
        }
        var letters = letters(text);
        var result = new StringBuilder(text.length());
        for (var i = 0; i < letters.size(); i++) {
            var letter = letters.get(i);
            var afterJoin = joinsForward(neighbour(letters, i, -1)) && joinsBackward(letter);
            var beforeJoin = joinsForward(letter) && joinsBackward(neighbour(letters, i, 1));
            result.append(shape(letter, afterJoin, beforeJoin));
        }
        return result.toString();
    }

    private static List<String> letters(String text) {
        var letters = new ArrayList<String>();
        text.codePoints().forEach(character -> {
            var letter = Character.toString(character);
            var ligature = letters.isEmpty() ? "" : letters.getLast() + letter;
            if (ligature.length() == 2 && ligature.charAt(0) == LAM && SHAPES.containsKey(ligature)) {
                letters.removeLast();
                letters.add(ligature);
            } else {
                letters.add(letter);
            }
        });
        return letters;
    }

    private static String neighbour(List<String> letters, int place, int step) {
        var at = place + step;
        while (at >= 0 && at < letters.size() && Character.getType(letters.get(at).codePointAt(0)) == Character.NON_SPACING_MARK) {
            at += step;
        }
        return at >= 0 && at < letters.size() ? letters.get(at) : "";
    }

    private static boolean joinsForward(String letter) {
        return joinsAlways(letter) || SHAPES.containsKey(letter) && SHAPES.get(letter).initial != 0;
    }

    private static boolean joinsBackward(String letter) {
        return joinsAlways(letter) || SHAPES.containsKey(letter) && SHAPES.get(letter).last != 0;
    }

    private static boolean joinsAlways(String letter) {
        return !letter.isEmpty() && (letter.charAt(0) == TATWEEL || letter.charAt(0) == ZERO_WIDTH_JOINER);
    }

    private static String shape(String letter, boolean joinedBefore, boolean joinedAfter) {
        var shapes = SHAPES.get(letter);
        if (shapes == null) {
            return letter;
        }
        var shape = joinedBefore ? (joinedAfter ? shapes.medial : shapes.last) : (joinedAfter ? shapes.initial : shapes.alone);
        return shape == 0 ? letter : Character.toString(shape);
    }

    private static Map<String, Shapes> shapes() {
        var shapes = new HashMap<String, Shapes>();
        IntStream.concat(IntStream.rangeClosed(0xFB50, 0xFBFF), IntStream.rangeClosed(0xFE80, 0xFEFC))
                .filter(Character::isDefined)
                .forEach(shape -> {
                    var letter = Normalizer.normalize(Character.toString(shape), Normalizer.Form.NFKC);
                    if (letter.length() == 1 || letter.length() == 2 && letter.charAt(0) == LAM) {
                        shapes.computeIfAbsent(letter, _ -> new Shapes()).take(shape);
                    }
                });
        return shapes;
    }

    private static final class Shapes {

        private int alone;
        private int last;
        private int initial;
        private int medial;

        private void take(int shape) {
            var name = Character.getName(shape);
            if (name.endsWith("ISOLATED FORM")) {
                alone = shape;
            } else if (name.endsWith("FINAL FORM")) {
                last = shape;
            } else if (name.endsWith("INITIAL FORM")) {
                initial = shape;
            } else if (name.endsWith("MEDIAL FORM")) {
                medial = shape;
            }
        }
    }
}
