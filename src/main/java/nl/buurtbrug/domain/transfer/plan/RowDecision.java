package nl.buurtbrug.domain.transfer.plan;

/// What becomes of a row of a list.
public enum RowDecision {
    /// It brings in an organisation or a person.
    NEW,
    /// It changes or adds to what is there.
    CHANGED,
    /// All it says is known.
    SAME,
    /// It may be about something that is known; the user decides.
    DOUBTFUL,
    /// It can't be kept as it stands.
    REFUSED
}
