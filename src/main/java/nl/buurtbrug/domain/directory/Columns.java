package nl.buurtbrug.domain.directory;

import java.util.BitSet;
import java.util.List;

/// What the rows of a list are searched, narrowed and counted by, column by column: an array is read many times faster
/// than as many objects.
///
/// @param fingerprints five numbers a row, see [Fingerprint]
/// @param codes        by facet and row, see [FacetValues]
record Columns(String[] texts, long[] fingerprints, int[][][] codes, BitSet archived) {

    private static final int NUMBERS = 5;

    static Columns of(List<? extends Entry<?>> entries, int facets) {
        var size = entries.size();
        var columns = new Columns(new String[size], new long[size * NUMBERS], new int[facets][size][], new BitSet(size));
        for (int row = 0; row < size; row++) {
            columns.put(row, entries.get(row));
        }
        return columns;
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
            codes[facet][row] = entry.codes()[facet];
        }
        archived.set(row, entry.archived());
    }

    int size() {
        return texts.length;
    }

    /// Takes away the rows that do not hold a word.
    void keep(BitSet rows, String word) {
        var print = Fingerprint.of(word);
        var exact = Fingerprint.isExactFor(word);
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            if (!mayHold(row, print) || !exact && !texts[row].contains(word)) {
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
