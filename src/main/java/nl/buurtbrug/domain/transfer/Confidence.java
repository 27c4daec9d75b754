package nl.buurtbrug.domain.transfer;

/// How sure a proposal for a column is.
public enum Confidence {
    RECOGNISED, CHECK, SKIPPED, FORBIDDEN
}
