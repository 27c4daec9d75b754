package nl.buurtbrug.domain.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The numbers under which records stand in an index; only what is in the index is kept in memory.
final class KnownIds {

    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<Long> ids = new ArrayList<>();

    int number(long id) {
        return numbers.computeIfAbsent(id, _ -> {
            ids.add(id);
            return ids.size() - 1;
        });
    }

    List<Long> ids(Collection<Integer> found) {
        return found.stream().map(ids::get).toList();
    }
}
