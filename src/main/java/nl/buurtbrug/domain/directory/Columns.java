package nl.buurtbrug.domain.directory;

import java.util.BitSet;
import java.util.List;

/// What the rows of a list are searched, narrowed and counted by, column by column: one long array is read many times
/// faster than as many objects.
final class Columns {

    private static final int NUMBERS = 5;

    private final String[] texts;
    private final PlainLetters letters;
    private final long[] fingerprints;
    private final int[][] onlyCodes;
    private final int[][][] codes;
    private final BitSet archived;

    Columns(List<? extends Entry<?>> entries, int facets) {
        var size = entries.size();
        texts = new String[size];
        fingerprints = new long[size * NUMBERS];
        onlyCodes = new int[facets][size];
        codes = new int[facets][size][];
        archived = new BitSet(size);
        for (int row = 0; row < size; row++) {
            put(row, entries.get(row));
        }
        letters = new PlainLetters(texts);
    }

    private void put(int row, Entry<?> entry) {
        texts[row] = entry.text().text();
        var print = entry.text().fingerprint();
        var at = row * NUMBERS;
        fingerprints[at] = print.characters();
        fingerprints[at + 1] = print.pairs0();
        fingerprints[at + 2] = print.pairs1();
        fingerprints[at + 3] = print.pairs2();
        fingerprints[at + 4] = print.pairs3();
        for (int facet = 0; facet < codes.length; facet++) {
            var rowCodes = entry.codes()[facet];
            codes[facet][row] = rowCodes;
            onlyCodes[facet][row] = rowCodes.length == 1 ? rowCodes[0] : -1;
        }
        archived.set(row, entry.archived());
    }

    int size() {
        return texts.length;
    }

    BitSet archived() {
        return archived;
    }

    /// The code of the only value a row has of a facet; -1 when it has none or several.
    int onlyCode(int facet, int row) {
        return onlyCodes[facet][row];
    }

    /// The codes of all values a row has of a facet, see [FacetValues].
    int[] codes(int facet, int row) {
        return codes[facet][row];
    }

    /// Takes away the rows that do not hold a word.
    void keep(BitSet rows, String word) {
        var print = Fingerprint.of(word);
        var exact = Fingerprint.isExactFor(word);
        var wanted = PlainLetters.of(word);
        var plain = PlainLetters.isPlain(word);
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            if (!mayHold(row, print) || !exact && !letters.hold(row, wanted) || !plain && !texts[row].contains(word)) {
                rows.clear(row);
            }
        }
    }

    private boolean mayHold(int row, Fingerprint word) {
        var at = row * NUMBERS;
        return (word.characters() & ~fingerprints[at]) == 0
                && (word.pairs0() & ~fingerprints[at + 1]) == 0
                && (word.pairs1() & ~fingerprints[at + 2]) == 0
                && (word.pairs2() & ~fingerprints[at + 3]) == 0
                && (word.pairs3() & ~fingerprints[at + 4]) == 0;
    }
}
