package nl.buurtbrug.domain.directory;

/// What a list can be narrowed by, apart from words.
public enum Facet {
    STAGE,
    KIND,
    NEIGHBOURHOOD,
    OWNER,
    TAG,
    AUDIENCE,
    POSITION
}
