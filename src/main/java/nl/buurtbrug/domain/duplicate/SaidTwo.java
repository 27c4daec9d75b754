package nl.buurtbrug.domain.duplicate;

import java.time.Instant;

/// Two records that look alike, of which someone said that they are two.
///
/// @param who the name of the staff member; "" when that was not known
public record SaidTwo(Twin first, Twin second, Instant saidAt, String who) {
}
