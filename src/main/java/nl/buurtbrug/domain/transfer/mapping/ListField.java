package nl.buurtbrug.domain.transfer.mapping;

/// A field whose value is one of a list of the bureau's.
public enum ListField {
    KIND, STAGE, OWNER, AUDIENCE, STRATEGY, NEIGHBOURHOOD,
    /// The choices of an extra field.
    CHOICE
}
