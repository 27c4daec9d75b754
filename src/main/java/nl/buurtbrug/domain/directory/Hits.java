package nl.buurtbrug.domain.directory;

import java.util.Arrays;

/// Rows that hold a word, and how far into the text of each it begins at the earliest: a longer word that starts with
/// this one begins there or later.
///
/// @param rows their places, ascending
/// @param from as long as the rows
record Hits(int[] rows, int[] from) {

    /// Rows of which nothing is known yet.
    static Hits unknown(int[] rows) {
        return new Hits(rows, new int[rows.length]);
    }

    static final class Builder {

        private final int[] rows;
        private final int[] from;
        private int size;

        /// @param most how many will be added at most
        Builder(int most) {
            rows = new int[most];
            from = new int[most];
        }

        void add(int row, int offset) {
            rows[size] = row;
            from[size++] = offset;
        }

        Hits build() {
            return new Hits(Arrays.copyOf(rows, size), Arrays.copyOf(from, size));
        }
    }
}
