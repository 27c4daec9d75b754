package nl.buurtbrug.domain.trail;

/// What became of a record.
public enum ChangeKind {
    CREATED,
    CHANGED,
    REMOVED
}
