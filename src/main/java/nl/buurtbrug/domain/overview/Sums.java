package nl.buurtbrug.domain.overview;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Numbers of people that are added up, each under what they have in common.
final class Sums<K> {

    private final Map<K, long[]> sums = new HashMap<>();

    void add(K key, boolean before, long people) {
        sums.computeIfAbsent(key, _ -> new long[2])[before ? 1 : 0] += people;
    }

    Figure of(K key) {
        var sum = sums.getOrDefault(key, new long[2]);
        return new Figure(sum[0], sum[1]);
    }

    Set<K> keys() {
        return sums.keySet();
    }
}
