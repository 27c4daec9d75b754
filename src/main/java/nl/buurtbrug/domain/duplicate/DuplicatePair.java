package nl.buurtbrug.domain.duplicate;

import nl.buurtbrug.domain.match.Likeness;

/// Two kept records that may be one and the same.
///
/// @param first the one with the lower number
public record DuplicatePair(Twin first, Twin second, Likeness likeness) {
}
