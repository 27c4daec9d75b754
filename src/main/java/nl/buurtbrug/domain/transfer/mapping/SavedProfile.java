package nl.buurtbrug.domain.transfer.mapping;

import java.time.Instant;

/// Choices for the columns of a kind of list that were kept under a name.
public record SavedProfile(Long id, String name, ImportMapping mapping, Instant savedAt) {
}
