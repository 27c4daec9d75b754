package nl.buurtbrug.domain.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts for each value of each facet how many rows it would show, given what is chosen in the other facets.
final class FacetCounter {

    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::label).thenComparingLong(FacetCount::value);

    private final Facet[] facets;
    private final Map<Facet, Map<Long, String>> labels;
    private final Map<Facet, Set<Long>> chosen;
    private final List<Map<Long, int[]>> counts = new ArrayList<>();

    FacetCounter(Map<Facet, Map<Long, String>> labels, Map<Facet, Set<Long>> chosen) {
        this.facets = labels.keySet().toArray(Facet[]::new);
        this.labels = labels;
        this.chosen = chosen;
        for (int i = 0; i < facets.length; i++) {
            counts.add(new HashMap<>());
        }
    }

    /// Counts a row.
    ///
    /// @return whether it has one of the chosen values of every facet
    boolean count(Map<Facet, long[]> values) {
        var failing = -1;
        for (int i = 0; i < facets.length; i++) {
            var wanted = chosen.get(facets[i]);
            if (wanted != null && !hasOne(values.get(facets[i]), wanted)) {
                if (failing >= 0) {
                    return false;
                }
                failing = i;
            }
        }
        if (failing >= 0) {
            add(failing, values);
            return false;
        }
        for (int i = 0; i < facets.length; i++) {
            add(i, values);
        }
        return true;
    }

    private static boolean hasOne(long[] values, Set<Long> wanted) {
        for (var value : values) {
            if (wanted.contains(value)) {
                return true;
            }
        }
        return false;
    }

    private void add(int facet, Map<Facet, long[]> values) {
        for (var value : values.get(facets[facet])) {
            counts.get(facet).computeIfAbsent(value, _ -> new int[1])[0]++;
        }
    }

    Map<Facet, List<FacetCount>> counts() {
        var all = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        for (int i = 0; i < facets.length; i++) {
            var counted = counts.get(i);
            chosen.getOrDefault(facets[i], Set.of()).forEach(value -> counted.computeIfAbsent(value, _ -> new int[1]));
            var names = labels.get(facets[i]);
            all.put(facets[i], counted.entrySet().stream()
                    .map(entry -> new FacetCount(entry.getKey(), names.getOrDefault(entry.getKey(), ""), entry.getValue()[0]))
                    .sorted(MOST_FIRST)
                    .toList());
        }
        return all;
    }
}
