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

    /// Where a text may hold a word; sure when the word is plain.
    ///
    /// @param from how far into the text to begin
    /// @return how far into the text, -1 when it does not hold the word
    int find(int row, int from, byte[] word) {
        var letters = texts.bytes();
        var start = texts.start(row);
        var last = texts.end(row) - word.length;
        var first = word[0];
        for (int at = start + from; at <= last; at++) {
            if (letters[at] == first && holdAt(letters, at, word)) {
                return at - start;
            }
        }
        return -1;
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
