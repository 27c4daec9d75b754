package nl.buurtbrug.domain.activity;

import java.util.Optional;
import java.util.Set;

/// How and where an activity brings people together, by number.
///
/// @param others strategies besides the main one
public record Approach(Optional<Long> strategy, Set<Long> others, Set<Long> neighbourhoods) {

    public static final Approach EMPTY = new Approach(Optional.empty(), Set.of(), Set.of());

    public Approach {
        others = Set.copyOf(others);
        neighbourhoods = Set.copyOf(neighbourhoods);
    }
}
