package nl.buurtbrug.domain.trail;

import java.util.Map;
import java.util.Optional;

/// What became of one record within a transaction: the values it had before, and those it has after.
final class Note {

    private final Subject subject;
    private final Optional<Map<String, String>> before;
    private Optional<Map<String, String>> after;

    /// @param before none when the record was not there
    /// @param after  none when it is gone
    Note(Subject subject, Optional<Map<String, String>> before, Optional<Map<String, String>> after) {
        this.subject = subject;
        this.before = before;
        this.after = after;
    }

    /// The record changed once more.
    void becomes(Optional<Map<String, String>> now) {
        after = now;
    }

    Subject subject() {
        return subject;
    }

    boolean isCreated() {
        return before.isEmpty() && after.isPresent();
    }

    boolean isRemoved() {
        return before.isPresent() && after.isEmpty();
    }

    Map<String, String> before() {
        return before.orElse(Map.of());
    }

    Map<String, String> after() {
        return after.orElse(Map.of());
    }
}
