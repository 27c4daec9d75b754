package nl.buurtbrug.domain.overview;

/// What something to be done, or a talk, is about.
public enum Subject {
    PARTNER,
    PERSON,
    ACTIVITY
}
