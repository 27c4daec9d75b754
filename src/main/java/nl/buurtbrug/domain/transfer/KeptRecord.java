package nl.buurtbrug.domain.transfer;

import nl.buurtbrug.domain.transfer.row.Remark;

/// A record that undoing an import leaves as it is, and why.
///
/// @param person whether it is a person, else an organisation
/// @param reason a sentence
public record KeptRecord(boolean person, long id, String name, Remark reason) {
}
