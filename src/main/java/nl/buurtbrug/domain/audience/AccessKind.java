package nl.buurtbrug.domain.audience;

/// How an organisation comes by an audience group.
public enum AccessKind {
    OWN_MEMBERS,
    PARENTS_OF_MEMBERS,
    STAFF,
    VISITORS
}
