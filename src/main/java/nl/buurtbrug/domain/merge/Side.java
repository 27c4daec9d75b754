package nl.buurtbrug.domain.merge;

/// Which of two records gives its value; both, where values can be put together.
public enum Side {
    FIRST,
    SECOND,
    BOTH
}
