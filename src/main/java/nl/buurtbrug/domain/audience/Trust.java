package nl.buurtbrug.domain.audience;

/// How much an audience group trusts the organisation.
public enum Trust {
    LOW,
    MEDIUM,
    HIGH
}
