package nl.buurtbrug.domain.merge;

/// Why one of two records is proposed to stay; of these, the first that tells them apart.
public enum WhyStays {
    /// The other one was invented.
    REAL,
    /// The other one is in the archive.
    IN_USE,
    /// More is kept in it: fields, and all that hangs on it.
    FULLER,
    /// It is the one that somebody last worked on.
    NEWER,
    /// It was there before the other one.
    OLDER,
    /// Somebody chose so.
    CHOSEN
}
