package nl.buurtbrug.domain.directory;

/// The columns the list of partners can be sorted by.
public enum PartnerSort {
    NAME,
    KIND,
    STAGE,
    SINCE,
    NEIGHBOURHOOD,
    CITY,
    POSTCODE,
    OWNER,
    MAIN_CONTACT,
    EMAIL,
    TAGS
}
