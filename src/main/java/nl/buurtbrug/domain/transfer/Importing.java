package nl.buurtbrug.domain.transfer;

import java.time.Instant;

/// An import as it is told of a record that it made.
///
/// @param who  the name of the staff member; "" when that was not known
/// @param list the name of the file
public record Importing(Long run, Instant at, String who, String list) {
}
