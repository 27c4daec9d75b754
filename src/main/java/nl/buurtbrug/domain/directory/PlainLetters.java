package nl.buurtbrug.domain.directory;

/// Many texts one after another in one array, a byte for each character, to be searched without a jump through memory.
///
/// Characters beyond ASCII share bytes: what holds a word with such a character must be looked at again.
record PlainLetters(Slices texts) {

    private static final int ASCII = 128;

    static byte[] of(String text) {
        var bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            var c = text.charAt(i);
            bytes[i] = (byte) (c < ASCII ? c : ASCII | c);
        }
        return bytes;
    }

    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    /// Whether a text may hold a word; sure when the word is plain.
    boolean hold(int row, byte[] word) {
        var letters = texts.bytes();
        var last = texts.end(row) - word.length;
        for (int at = texts.start(row); at <= last; at++) {
            if (letters[at] == word[0] && holdAt(letters, at, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdAt(byte[] letters, int at, byte[] word) {
        for (int i = 1; i < word.length; i++) {
            if (letters[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }
}
