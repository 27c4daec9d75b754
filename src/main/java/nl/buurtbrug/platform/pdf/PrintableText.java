package nl.buurtbrug.platform.pdf;

import java.text.Normalizer;

/// Text without what a document cannot hold: control characters go, and a character that no bundled font has becomes `U+FFFD`.
final class PrintableText {

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
        } else if (steersDirectionOrJoining(character)) {
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

    /// Zero-width joiners, direction marks, embeddings and isolates: used by the layout and taken out there.
    private static boolean steersDirectionOrJoining(int character) {
        return character >= 0x200C && character <= 0x200F || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }

    private static boolean isUnseen(int character) {
        var isVariation = character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default -> isVariation;
        };
    }
}
