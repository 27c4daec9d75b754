package nl.buurtbrug.domain.activity;

/// A kept session.
public record SessionRecord(Long id, Long activity, SessionDetails details) {

    public SessionRecord with(SessionDetails other) {
        return new SessionRecord(id, activity, other);
    }
}
