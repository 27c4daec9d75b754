package nl.buurtbrug.domain.activity;

/// A kept number of people.
public record ReachRecord(Long id, Long session, ReachDetails details) {

    ReachRecord with(ReachDetails other) {
        return new ReachRecord(id, session, other);
    }
}
