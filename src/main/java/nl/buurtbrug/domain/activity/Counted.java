package nl.buurtbrug.domain.activity;

/// How a number of people came about.
public enum Counted {
    EXPECTED, COUNTED, ESTIMATED, STATED_BY_PARTNER
}
