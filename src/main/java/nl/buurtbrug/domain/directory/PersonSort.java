package nl.buurtbrug.domain.directory;

/// The columns the list of people can be sorted by.
public enum PersonSort {
    NAME,
    ORGANISATION,
    ROLE,
    EMAIL
}
