package nl.buurtbrug.domain.trail;

import java.util.Optional;

/// What became of one record within a transaction: what it held before, and what it holds after.
final class Note {

    private final Subject subject;
    private final Optional<RecordState> before;
    private Optional<RecordState> after;

    /// @param before none when the record was not there
    /// @param after  none when it is gone
    Note(Subject subject, Optional<RecordState> before, Optional<RecordState> after) {
        this.subject = subject;
        this.before = before;
        this.after = after;
    }

    /// The record changed once more.
    void becomes(Optional<RecordState> now) {
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

    RecordState before() {
        return before.orElse(RecordState.NONE);
    }

    RecordState after() {
        return after.orElse(RecordState.NONE);
    }
}
