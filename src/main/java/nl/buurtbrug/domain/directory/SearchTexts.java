package nl.buurtbrug.domain.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What the rows of a list are searched by: their letters and fingerprints, each in one long array.
final class SearchTexts {

    private static final int NUMBERS = 5;

    private final PlainLetters letters;
    private final Map<Integer, String> beyondAscii;
    private final long[] fingerprints;

    private SearchTexts(Builder builder) {
        letters = new PlainLetters(builder.letters.build());
        beyondAscii = builder.beyondAscii;
        fingerprints = builder.fingerprints;
    }

    /// @param texts of each row, see [SearchText]
    static SearchTexts of(List<Supplier<String>> texts) {
        var builder = new Builder(texts.size());
        texts.forEach(text -> builder.add(text.get()));
        return builder.build();
    }

    /// The rows, of these, that hold a word.
    ///
    /// @param among where nothing is known yet, or the hits of what this word starts with
    Hits holding(Hits among, String word) {
        var likely = likely(among, Fingerprint.of(word));
        if (Fingerprint.isExactFor(word)) {
            return likely;
        }
        var wanted = PlainLetters.of(word);
        var plain = PlainLetters.isPlain(word);
        var holding = new Hits.Builder(likely.rows().length);
        for (int i = 0; i < likely.rows().length; i++) {
            var row = likely.rows()[i];
            var at = letters.find(row, likely.from()[i], wanted);
            if (at >= 0 && (plain || beyondAscii.getOrDefault(row, "").contains(word))) {
                holding.add(row, at);
            }
        }
        return holding.build();
    }

    /// The rows whose fingerprint has all of a word's bits. Written out, because it is done for every row at every key.
    private Hits likely(Hits among, Fingerprint word) {
        var prints = fingerprints;
        var characters = word.characters();
        var pairs0 = word.pairs0();
        var pairs1 = word.pairs1();
        var pairs2 = word.pairs2();
        var pairs3 = word.pairs3();
        var rows = among.rows();
        var from = among.from();
        var likely = new Hits.Builder(rows.length);
        for (int i = 0; i < rows.length; i++) {
            var at = rows[i] * NUMBERS;
            if ((characters & ~prints[at]) == 0
                    && (pairs0 & ~prints[at + 1]) == 0
                    && (pairs1 & ~prints[at + 2]) == 0
                    && (pairs2 & ~prints[at + 3]) == 0
                    && (pairs3 & ~prints[at + 4]) == 0) {
                likely.add(rows[i], from[i]);
            }
        }
        return likely.build();
    }

    static final class Builder {

        private final Slices.Builder letters;
        private final Map<Integer, String> beyondAscii = new HashMap<>();
        private final long[] fingerprints;
        private int size;

        /// @param rows how many will be added
        Builder(int rows) {
            letters = new Slices.Builder(rows);
            fingerprints = new long[rows * NUMBERS];
        }

        private void add(String text) {
            letters.add(PlainLetters.of(text));
            if (!PlainLetters.isPlain(text)) {
                beyondAscii.put(size, text);
            }
            put(Fingerprint.of(text));
            size++;
        }

        /// The text of another list's row.
        void add(SearchTexts others, int row) {
            letters.add(others.letters.texts(), row);
            if (others.beyondAscii.containsKey(row)) {
                beyondAscii.put(size, others.beyondAscii.get(row));
            }
            System.arraycopy(others.fingerprints, row * NUMBERS, fingerprints, size * NUMBERS, NUMBERS);
            size++;
        }

        private void put(Fingerprint print) {
            var at = size * NUMBERS;
            fingerprints[at] = print.characters();
            fingerprints[at + 1] = print.pairs0();
            fingerprints[at + 2] = print.pairs1();
            fingerprints[at + 3] = print.pairs2();
            fingerprints[at + 4] = print.pairs3();
        }

        SearchTexts build() {
            return new SearchTexts(this);
        }
    }
}
