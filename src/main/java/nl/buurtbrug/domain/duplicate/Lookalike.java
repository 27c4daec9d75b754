package nl.buurtbrug.domain.duplicate;

import nl.buurtbrug.domain.match.Likeness;

/// A kept record that what is being typed may be.
public record Lookalike(Twin record, Likeness likeness) {
}
