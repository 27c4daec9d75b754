package nl.buurtbrug.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What was done to one record: how it was, and how it is since. It may be taken back while it still is as it was left.
///
/// @param before empty for what was added
/// @param after  empty for what was taken away
public record Alteration<T>(Optional<T> before, Optional<T> after) {

    public static <T> Alteration<T> added(T after) {
        return new Alteration<>(Optional.empty(), Optional.of(after));
    }

    public static <T> Alteration<T> changed(T before, T after) {
        return new Alteration<>(Optional.of(before), Optional.of(after));
    }

    public static <T> Alteration<T> removed(T before) {
        return new Alteration<>(Optional.of(before), Optional.empty());
    }

    /// Whether nobody changed anything of it since.
    ///
    /// @param now what is kept now
    public static <T> boolean stands(List<Alteration<T>> done, Collection<T> now) {
        var kept = Set.copyOf(now);
        return done.stream().flatMap(step -> step.after().stream()).allMatch(kept::contains);
    }

    /// The record before, or else since.
    public T either() {
        return before.or(() -> after).orElseThrow();
    }
}
