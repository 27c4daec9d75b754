package nl.buurtbrug.domain.transfer.column;

/// What a list tells of.
public enum ListSubject {
    /// Partners and people.
    CONTACTS,
    /// Activities, their sessions, and how many people were at them.
    ACTIVITIES,
    /// Talks, visits and messages.
    MOMENTS
}
