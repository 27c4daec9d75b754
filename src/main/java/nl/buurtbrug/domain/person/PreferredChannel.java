package nl.buurtbrug.domain.person;

/// How someone likes to be reached.
public enum PreferredChannel {
    NO_PREFERENCE,
    CALL,
    EMAIL,
    MESSAGE
}
