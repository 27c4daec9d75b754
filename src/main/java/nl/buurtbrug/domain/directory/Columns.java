package nl.buurtbrug.domain.directory;

import java.util.BitSet;

/// What the rows of a list are narrowed and counted by, column by column: one long array is read many times faster than
/// as many objects.
final class Columns {

    private final int[][] onlyCodes;
    private final int[][][] codes;
    private final BitSet archived;
    private final int size;

    private Columns(Builder builder) {
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

    static final class Builder {

        private final int[][] onlyCodes;
        private final int[][][] codes;
        private final BitSet archived;
        private int size;

        /// @param rows how many will be added
        Builder(int rows, int facets) {
            onlyCodes = new int[facets][rows];
            codes = new int[facets][rows][];
            archived = new BitSet(rows);
        }

        void add(Entry<?> entry) {
            for (int facet = 0; facet < codes.length; facet++) {
                put(facet, entry.codes()[facet]);
            }
            archived.set(size++, entry.archived());
        }

        /// A row of other columns.
        void add(Columns others, int row) {
            for (int facet = 0; facet < codes.length; facet++) {
                put(facet, others.codes[facet][row]);
            }
            archived.set(size++, others.archived.get(row));
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
