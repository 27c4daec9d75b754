package nl.buurtbrug.domain.merge;

/// What of two records is chosen apart.
public sealed interface MergeField permits RecordField, OwnField {

    /// How it is called on screen.
    String words();

    /// Its name in a problem.
    String key();
}
