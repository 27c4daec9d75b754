package nl.buurtbrug.domain.directory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtbrug.domain.SearchKey;

/// Finds the partners that a name may already stand for, archived ones too.
public final class SimilarPartners {

    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_WORD = 3;
    private static final int START_OF_WORD = 4;
    private static final int MOST = 6;
    private static final double ENOUGH = 0.5;

    private SimilarPartners() {
    }

    /// The most alike first, six at most; none for a name of less than three letters.
    public static List<PartnerSummary> to(String name, DirectoryService directory) {
        var key = SearchKey.nameKey(name);
        if (key.length() < SHORTEST_NAME) {
            return List.of();
        }
        var candidates = new HashMap<Long, PartnerSummary>();
        for (var start : starts(key)) {
            for (var archived : List.of(false, true)) {
                directory.partners(Query.all(PartnerSort.NAME).withText(start).withArchived(archived)).rows().forEach(row -> candidates.put(row.id(), row));
            }
        }
        var alike = new HashMap<Long, Double>();
        candidates.forEach((id, row) -> alike.put(id, likeness(key, SearchKey.nameKey(row.name()))));
        return candidates.values().stream().filter(row -> alike.get(row.id()) >= ENOUGH)
                .sorted(Comparator.comparing((PartnerSummary row) -> alike.get(row.id())).reversed().thenComparing(PartnerSummary::name))
                .limit(MOST).toList();
    }

    /// How the words begin: enough to find a name with a slip further on.
    private static Set<String> starts(String key) {
        var words = Arrays.stream(key.split(" ")).filter(word -> word.length() >= SHORTEST_WORD).toList();
        return Set.copyOf((words.isEmpty() ? Stream.of(key) : words.stream().map(word -> word.substring(0, Math.min(START_OF_WORD, word.length())))).toList());
    }

    /// 1 for the same name, 0 for one that has nothing of it; a name of which this is the beginning is like it too.
    private static double likeness(String key, String other) {
        if (other.startsWith(key) || other.contains(" " + key)) {
            return 0.9 + 0.1 * key.length() / other.length();
        }
        var mine = pairs(key);
        var theirs = pairs(other);
        var both = new HashSet<>(mine);
        both.retainAll(theirs);
        return 2.0 * both.size() / (mine.size() + theirs.size());
    }

    private static Set<String> pairs(String key) {
        var text = " " + key + " ";
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
