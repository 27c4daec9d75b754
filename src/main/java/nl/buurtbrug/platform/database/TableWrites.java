package nl.buurtbrug.platform.database;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// How often each table was written to since the database was opened: whoever keeps something that was worked out from tables sees whether it still holds.
final class TableWrites {

    private final Map<String, Long> counts = new ConcurrentHashMap<>();

    void add(Set<String> tables) {
        tables.forEach(table -> counts.merge(table, 1L, Long::sum));
    }

    long of(Set<String> tables) {
        return tables.stream().mapToLong(table -> counts.getOrDefault(table, 0L)).sum();
    }
}
