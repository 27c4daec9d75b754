package nl.buurtbrug.domain.activity;

/// Whether an activity would have been there without the bureau.
public enum Additionality {
    UNKNOWN, ANYWAY, SMALLER, NOT_WITHOUT_US
}
