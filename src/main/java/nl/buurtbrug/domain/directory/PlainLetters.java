package nl.buurtbrug.domain.directory;

/// Many texts one after another in one array, a byte for each character, to be searched without a jump through memory.
///
/// Characters beyond ASCII share bytes: what holds a word with such a character must be looked at again.
final class PlainLetters {

    private static final int ASCII = 128;

    private final byte[] letters;
    private final int[] starts;

    PlainLetters(String[] texts) {
        starts = new int[texts.length + 1];
        for (int row = 0; row < texts.length; row++) {
            starts[row + 1] = starts[row] + texts[row].length();
        }
        letters = new byte[starts[texts.length]];
        for (int row = 0; row < texts.length; row++) {
            put(texts[row], letters, starts[row]);
        }
    }

    static byte[] of(String word) {
        var bytes = new byte[word.length()];
        put(word, bytes, 0);
        return bytes;
    }

    static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c < ASCII);
    }

    private static void put(String text, byte[] bytes, int start) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            bytes[start + i] = (byte) (c < ASCII ? c : ASCII | c);
        }
    }

    /// Whether a text may hold a word; sure when the word is plain.
    boolean hold(int row, byte[] word) {
        var last = starts[row + 1] - word.length;
        for (int at = starts[row]; at <= last; at++) {
            if (letters[at] == word[0] && holdAt(at, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdAt(int at, byte[] word) {
        for (int i = 1; i < word.length; i++) {
            if (letters[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
