package nl.buurtbrug.domain.transfer.mapping;

/// What a column may do to a value that is there already.
public enum ExistingValue {
    /// Only what is empty is filled; to a list of e-mail addresses, phone numbers or tags is added. The default.
    KEEP,
    /// What the file says replaces what was there; an empty cell changes nothing.
    OVERWRITE,
    /// What the file says replaces what was there, and an empty cell empties it.
    MAY_EMPTY
}
