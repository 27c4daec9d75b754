package nl.buurtbrug.domain.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts for each value of each facet how many rows it would show, given what is chosen in the other facets.
final class FacetCounter {

    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::label).thenComparingLong(FacetCount::value);

    private final FacetValues facets;
    private final Columns columns;
    private final Map<Facet, Set<Long>> chosen;
    private final long[][] values;
    private final boolean[][] wanted;
    private final int[][] counts;

    FacetCounter(FacetValues facets, Columns columns, Map<Facet, Set<Long>> chosen) {
        this.facets = facets;
        this.columns = columns;
        this.chosen = chosen;
        var size = facets.facets().size();
        values = new long[size][];
        wanted = new boolean[size][];
        counts = new int[size][];
        for (int i = 0; i < size; i++) {
            values[i] = facets.values(i);
            counts[i] = new int[values[i].length];
            wanted[i] = wanted(values[i], chosen.get(facets.facets().get(i)));
        }
    }

    private static boolean[] wanted(long[] values, Set<Long> chosen) {
        if (chosen == null) {
            return null;
        }
        var wanted = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            wanted[i] = chosen.contains(values[i]);
        }
        return wanted;
    }

    /// Counts rows.
    ///
    /// @param rows their places
    /// @return the places of those that have one of the chosen values of every facet
    int[] count(int[] rows) {
        if (chosen.isEmpty()) {
            for (int i = 0; i < counts.length; i++) {
                addAll(i, rows);
            }
            return rows;
        }
        var kept = new int[rows.length];
        var size = 0;
        for (var row : rows) {
            if (count(row)) {
                kept[size++] = row;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    private boolean count(int row) {
        var failing = -1;
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i] != null && !hasOne(columns.codes(i, row), wanted[i])) {
                if (failing >= 0) {
                    return false;
                }
                failing = i;
            }
        }
        if (failing >= 0) {
            add(failing, row);
            return false;
        }
        for (int i = 0; i < counts.length; i++) {
            add(i, row);
        }
        return true;
    }

    private void addAll(int facet, int[] rows) {
        var only = columns.onlyCodes(facet);
        var count = counts[facet];
        for (var row : rows) {
            if (only[row] >= 0) {
                count[only[row]]++;
            } else {
                add(facet, row);
            }
        }
    }

    private static boolean hasOne(int[] codes, boolean[] wanted) {
        for (var code : codes) {
            if (wanted[code]) {
                return true;
            }
        }
        return false;
    }

    private void add(int facet, int row) {
        var only = columns.onlyCodes(facet)[row];
        if (only >= 0) {
            counts[facet][only]++;
            return;
        }
        for (var code : columns.codes(facet, row)) {
            counts[facet][code]++;
        }
    }

    /// By facet the values that count, the most frequent first; a chosen value also when it counts 0.
    Map<Facet, List<FacetCount>> counts(Map<Facet, Map<Long, String>> labels) {
        var all = new HashMap<Facet, List<FacetCount>>();
        for (int i = 0; i < counts.length; i++) {
            var facet = facets.facets().get(i);
            var names = labels.getOrDefault(facet, Map.of());
            var chosenHere = chosen.getOrDefault(facet, Set.of());
            var list = new ArrayList<FacetCount>();
            for (int code = 0; code < counts[i].length; code++) {
                if (counts[i][code] > 0 || chosenHere.contains(values[i][code])) {
                    list.add(new FacetCount(values[i][code], names.getOrDefault(values[i][code], ""), counts[i][code]));
                }
            }
            var seen = values[i];
            chosenHere.stream().filter(value -> Arrays.stream(seen).noneMatch(each -> each == value))
                    .forEach(value -> list.add(new FacetCount(value, names.getOrDefault(value, ""), 0)));
            list.sort(MOST_FIRST);
            all.put(facet, list);
        }
        return all;
    }
}
