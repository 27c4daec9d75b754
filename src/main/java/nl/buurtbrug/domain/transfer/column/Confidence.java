package nl.buurtbrug.domain.transfer.column;

/// How sure a proposal for a column is.
public enum Confidence {
    RECOGNISED, CHECK, SKIPPED, FORBIDDEN
}
