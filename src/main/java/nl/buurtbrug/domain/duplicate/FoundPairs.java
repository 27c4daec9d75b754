package nl.buurtbrug.domain.duplicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import nl.buurtbrug.domain.match.Likeness;

/// Pairs of places in a list that were laid beside each other, and those that are alike.
final class FoundPairs {

    private record Places(int first, int second, Likeness likeness) {
    }

    private final Set<Long> seen = new HashSet<>();
    private final List<Places> alike = new ArrayList<>();

    /// Whether these two were not laid beside each other yet.
    boolean isNew(int one, int other) {
        return one != other && seen.add((long) Math.min(one, other) << 32 | Math.max(one, other));
    }

    void take(int one, int other, Optional<Likeness> likeness) {
        likeness.ifPresent(likely -> alike.add(new Places(Math.min(one, other), Math.max(one, other), likely)));
    }

    List<DuplicatePair> all(IntFunction<Twin> twin) {
        return alike.stream().map(places -> new DuplicatePair(twin.apply(places.first()), twin.apply(places.second()), places.likeness())).toList();
    }
}
