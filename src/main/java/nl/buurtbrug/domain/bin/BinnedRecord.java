package nl.buurtbrug.domain.bin;

import java.time.Instant;

/// A partner or person in the bin.
///
/// @param along how many roles, phases, tags and audiences hang on it, which go with it when it is removed for good
public record BinnedRecord(boolean person, long id, String name, Instant since, int along) {
}
