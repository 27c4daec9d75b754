package nl.buurtbrug.domain.contact;

/// How people were in touch.
public enum ContactKind {
    CALL,
    VISIT,
    MEETING,
    EMAIL,
    MESSAGE,
    ONLINE
}
