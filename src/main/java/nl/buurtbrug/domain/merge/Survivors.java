package nl.buurtbrug.domain.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.RecordKind;

/// In which records merged ones live on, also when those were merged on in their turn.
final class Survivors {

    private record Key(RecordKind kind, long id) {
    }

    private final Map<Key, Long> into = new HashMap<>();

    private Survivors() {
    }

    static Survivors of(List<RecordMerge> merges) {
        var survivors = new Survivors();
        merges.forEach(merge -> survivors.into.put(new Key(merge.kind(), merge.lostId()), merge.keptId()));
        return survivors;
    }

    /// The record itself when it was not merged.
    long of(RecordKind kind, long id) {
        var now = id;
        for (var next = into.get(new Key(kind, now)); next != null; next = into.get(new Key(kind, now))) {
            now = next;
        }
        return now;
    }
}
