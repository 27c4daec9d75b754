package nl.buurtbrug.domain.bin;

import java.time.Instant;

/// A partner, person or activity in the bin.
///
/// @param along how much hangs on it, which goes with it when it is removed for good: roles, phases, tags and audiences; sessions and counts
public record BinnedRecord(Kind kind, long id, String name, Instant since, int along) {

    /// What lies in the bin.
    public enum Kind {
        PARTNER, PERSON, ACTIVITY
    }
}
