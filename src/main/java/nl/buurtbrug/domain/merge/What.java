package nl.buurtbrug.domain.merge;

/// What a merge did to a row.
enum What {
    ADDED,
    CHANGED,
    REMOVED
}
