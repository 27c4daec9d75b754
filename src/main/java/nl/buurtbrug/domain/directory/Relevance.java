package nl.buurtbrug.domain.directory;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.buurtbrug.domain.SearchKey;

/// Puts what people most likely mean first: names that start with what was typed, then those with a word that does, then the others.
public final class Relevance {

    /// Where so many are found, a few letters more help better than the best order.
    private static final int CONSIDERED = 5000;
    private static final int STARTS = 0;
    private static final int A_WORD_STARTS = 1;
    private static final int CONTAINS = 2;
    private static final int ELSEWHERE = 3;

    private record Scored<R>(R row, int score) {
    }

    private Relevance() {
    }

    /// The first few of the rows found, best first; equally good ones keep their order.
    public static <R> List<R> best(List<R> found, String typed, Function<R, String> name, int limit) {
        var key = SearchKey.of(typed);
        return found.stream().limit(CONSIDERED).map(row -> new Scored<>(row, score(SearchKey.of(name.apply(row)), key)))
                .sorted(Comparator.comparingInt(Scored::score)).limit(limit).map(Scored::row).toList();
    }

    /// Whether a name, or a word in it, starts with what was typed.
    public static boolean isNamed(String name, String typed) {
        return score(SearchKey.of(name), SearchKey.of(typed)) <= A_WORD_STARTS;
    }

    private static int score(String name, String key) {
        if (name.startsWith(key) || SearchKey.nameKey(name).startsWith(key)) {
            return STARTS;
        }
        if (name.contains(" " + key)) {
            return A_WORD_STARTS;
        }
        return name.contains(key) ? CONTAINS : ELSEWHERE;
    }
}
