package nl.buurtbrug.domain.transfer;

import nl.buurtbrug.domain.transfer.row.Remark;

/// A record that undoing an import leaves as it is, and why.
///
/// @param name   what it is called; a contact moment by its day
/// @param reason a sentence
public record KeptRecord(Kind kind, long id, String name, Remark reason) {

    /// What kind of record it is.
    public enum Kind {
        ORGANISATION, PERSON, ACTIVITY, MOMENT
    }
}
