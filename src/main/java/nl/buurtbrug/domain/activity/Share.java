package nl.buurtbrug.domain.activity;

/// How many of a group, by estimate: asking people would give the aim away.
public enum Share {
    UNKNOWN, NONE, FEW, HALF, MOST
}
