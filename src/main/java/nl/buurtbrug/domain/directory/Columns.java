package nl.buurtbrug.domain.directory;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// What the rows of a list are searched, narrowed and counted by, column by column: one long array is read many times
/// faster than as many objects.
final class Columns {

    private static final int NUMBERS = 5;

    private final PlainLetters letters;
    private final Map<Integer, String> beyondAscii;
    private final long[] fingerprints;
    private final int[][] onlyCodes;
    private final int[][][] codes;
    private final BitSet archived;
    private final int size;

    private Columns(Builder builder) {
        letters = new PlainLetters(builder.letters.build());
        beyondAscii = builder.beyondAscii;
        fingerprints = builder.fingerprints;
        onlyCodes = builder.onlyCodes;
        codes = builder.codes;
        archived = builder.archived;
        size = builder.size;
    }

    int size() {
        return size;
    }

    int facets() {
        return codes.length;
    }

    BitSet archived() {
        return archived;
    }

    /// For each row the code of the only value it has of a facet; -1 when it has none or several.
    int[] onlyCodes(int facet) {
        return onlyCodes[facet];
    }

    /// The codes of all values a row has of a facet, see [FacetValues].
    int[] codes(int facet, int row) {
        return codes[facet][row];
    }

    /// The rows, of these, that hold a word.
    int[] holding(int[] rows, String word) {
        var likely = likely(rows, Fingerprint.of(word));
        if (Fingerprint.isExactFor(word)) {
            return likely;
        }
        var wanted = PlainLetters.of(word);
        var plain = PlainLetters.isPlain(word);
        var holding = new int[likely.length];
        var size = 0;
        for (var row : likely) {
            if (letters.hold(row, wanted) && (plain || beyondAscii.getOrDefault(row, "").contains(word))) {
                holding[size++] = row;
            }
        }
        return Arrays.copyOf(holding, size);
    }

    /// The rows whose fingerprint has all of a word's bits. Written out, because it is done for every row at every key.
    private int[] likely(int[] rows, Fingerprint word) {
        var prints = fingerprints;
        var characters = word.characters();
        var pairs0 = word.pairs0();
        var pairs1 = word.pairs1();
        var pairs2 = word.pairs2();
        var pairs3 = word.pairs3();
        var likely = new int[rows.length];
        var size = 0;
        for (var row : rows) {
            var at = row * NUMBERS;
            if ((characters & ~prints[at]) == 0
                    && (pairs0 & ~prints[at + 1]) == 0
                    && (pairs1 & ~prints[at + 2]) == 0
                    && (pairs2 & ~prints[at + 3]) == 0
                    && (pairs3 & ~prints[at + 4]) == 0) {
                likely[size++] = row;
            }
        }
        return Arrays.copyOf(likely, size);
    }

    static final class Builder {

        private final Slices.Builder letters;
        private final Map<Integer, String> beyondAscii = new HashMap<>();
        private final long[] fingerprints;
        private final int[][] onlyCodes;
        private final int[][][] codes;
        private final BitSet archived;
        private int size;

        /// @param rows how many will be added
        Builder(int rows, int facets) {
            letters = new Slices.Builder(rows);
            fingerprints = new long[rows * NUMBERS];
            onlyCodes = new int[facets][rows];
            codes = new int[facets][rows][];
            archived = new BitSet(rows);
        }

        void add(Entry<?> entry) {
            letters.add(PlainLetters.of(entry.text()));
            if (!PlainLetters.isPlain(entry.text())) {
                beyondAscii.put(size, entry.text());
            }
            put(Fingerprint.of(entry.text()));
            for (int facet = 0; facet < codes.length; facet++) {
                put(facet, entry.codes()[facet]);
            }
            archived.set(size++, entry.archived());
        }

        /// A row of other columns.
        void add(Columns others, int row) {
            letters.add(others.letters.texts(), row);
            if (others.beyondAscii.containsKey(row)) {
                beyondAscii.put(size, others.beyondAscii.get(row));
            }
            System.arraycopy(others.fingerprints, row * NUMBERS, fingerprints, size * NUMBERS, NUMBERS);
            for (int facet = 0; facet < codes.length; facet++) {
                put(facet, others.codes[facet][row]);
            }
            archived.set(size++, others.archived.get(row));
        }

        private void put(Fingerprint print) {
            var at = size * NUMBERS;
            fingerprints[at] = print.characters();
            fingerprints[at + 1] = print.pairs0();
            fingerprints[at + 2] = print.pairs1();
            fingerprints[at + 3] = print.pairs2();
            fingerprints[at + 4] = print.pairs3();
        }

        private void put(int facet, int[] rowCodes) {
            codes[facet][size] = rowCodes;
            onlyCodes[facet][size] = rowCodes.length == 1 ? rowCodes[0] : -1;
        }

        Columns build() {
            return new Columns(this);
        }
    }
}
