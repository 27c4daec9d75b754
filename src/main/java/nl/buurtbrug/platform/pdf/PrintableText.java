package nl.buurtbrug.platform.pdf;

import java.text.Normalizer;

/// Text without what a document cannot hold: control characters go, and a character that no bundled font has becomes `U+FFFD`.
final class PrintableText {

    static final int RIGHT_TO_LEFT_MARK = 0x200F;
    static final int ARABIC_LETTER_MARK = 0x061C;

    private static final int REPLACEMENT = 0xFFFD;

    private PrintableText() {
    }

    static String of(String text) {
        var composed = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.chars().allMatch(PrintableText::isPlain)) {
            return composed;
        }
        var result = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> append(result, character));
        return result.toString();
    }

    private static void append(StringBuilder result, int character) {
        if (isPlain(character)) {
            result.append((char) character);
        } else if (isLineEnd(character)) {
            result.append('\n');
        } else if (steersDirection(character)) {
            result.append((char) character);
        } else if (!isUnseen(character)) {
            result.appendCodePoint(PaperFont.canShow(character) ? character : REPLACEMENT);
        }
    }

    private static boolean isPlain(int character) {
        return character >= ' ' && character < 0x7F || character == '\n' || character == '\t';
    }

    private static boolean isLineEnd(int character) {
        return character == 0x0B || character == '\f' || character == 0x85 || character == 0x2028 || character == 0x2029;
    }

    /// The two marks that are always part of right-to-left text, where the layout takes them out again. The others would be drawn,
    /// or turn the text beside them around.
    private static boolean steersDirection(int character) {
        return character == RIGHT_TO_LEFT_MARK || character == ARABIC_LETTER_MARK;
    }

    private static boolean isUnseen(int character) {
        var isVariation = character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
        var isSkinTone = character >= 0x1F3FB && character <= 0x1F3FF;
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default -> isVariation || isSkinTone;
        };
    }
}
