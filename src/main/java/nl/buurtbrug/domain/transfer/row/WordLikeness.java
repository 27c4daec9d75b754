package nl.buurtbrug.domain.transfer.row;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.SearchKey;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Finds the value of a list that a word is most like: written almost the same, or with a known word in it.
final class WordLikeness {

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final double ALIKE = 0.9;
    private static final double INSIDE = 0.89;
    private static final int LONG_WORD = 5;

    private WordLikeness() {
    }

    /// @param values   by their search key
    /// @param synonyms other words, by their search key, for the search key of a value
    static <T> Optional<T> best(String word, Map<String, T> values, Map<String, String> synonyms) {
        var key = SearchKey.of(word);
        var all = new HashMap<>(values);
        synonyms.forEach((other, value) -> {
            if (values.containsKey(value)) {
                all.putIfAbsent(other, values.get(value));
            }
        });
        return all.entrySet().stream().map(entry -> Map.entry(likeness(key, entry.getKey()), entry.getValue())).filter(entry -> entry.getKey() >= INSIDE)
                .max(Comparator.comparingDouble(Map.Entry::getKey)).map(Map.Entry::getValue);
    }

    private static double likeness(String word, String known) {
        if (known.length() >= LONG_WORD && (" " + word + " ").contains(" " + known + " ")) {
            return INSIDE + known.length() / 10_000.0;
        }
        var alike = JARO_WINKLER.apply(word, known);
        return alike >= ALIKE && word.length() >= LONG_WORD ? alike : 0;
    }
}
