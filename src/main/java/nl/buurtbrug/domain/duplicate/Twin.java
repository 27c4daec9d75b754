package nl.buurtbrug.domain.duplicate;

import nl.buurtbrug.domain.RecordKind;

/// A record that may be the same as another one.
///
/// @param detail what tells it from others of that name, in one line; "" when nothing is known
public record Twin(RecordKind kind, long id, String name, String detail, boolean archived) {
}
