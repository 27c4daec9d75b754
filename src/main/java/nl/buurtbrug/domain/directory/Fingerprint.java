package nl.buurtbrug.domain.directory;

/// Which characters, and roughly which pairs of characters, a text holds: a text whose fingerprint lacks a bit of a
/// word's can't hold the word. It spares most texts from being read (a Bloom filter over pairs of characters).
///
/// @param characters a bit for each character; exact for a–z and 0–9
record Fingerprint(long characters, long pairs0, long pairs1, long pairs2, long pairs3) {

    private static final int LETTERS = 26;
    private static final int EXACT = 36;
    private static final int SHARED = Long.SIZE - EXACT;

    static Fingerprint of(String text) {
        long characters = 0;
        var pairs = new long[4];
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            characters |= 1L << bit(c);
            if (i > 0) {
                var hash = (text.charAt(i - 1) * 31 + c) * 0x9E3779B1;
                pairs[hash >>> 30] |= 1L << (hash >>> 24 & 63);
            }
        }
        return new Fingerprint(characters, pairs[0], pairs[1], pairs[2], pairs[3]);
    }

    private static int bit(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return c >= '0' && c <= '9' ? LETTERS + c - '0' : EXACT + c % SHARED;
    }

    /// Whether a text of this one character holds it as soon as the fingerprint says so.
    static boolean isExactFor(String word) {
        return word.length() == 1 && bit(word.charAt(0)) < EXACT;
    }
}
