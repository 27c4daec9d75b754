package nl.buurtbrug.domain;

/// The two kinds of record that a bureau keeps of whom it works with.
public enum RecordKind {
    ORGANISATION,
    PERSON
}
