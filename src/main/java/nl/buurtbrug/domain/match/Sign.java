package nl.buurtbrug.domain.match;

/// What two records have in common, or just not: why they may be one and the same.
public enum Sign {
    SAME_KVK,
    SAME_EMAIL,
    SHARED_MAILBOX,
    SAME_PHONE,
    SAME_NAME_AND_POSTCODE,
    SAME_NAME,
    SIMILAR_NAME,
    FITTING_INITIALS,
    SAME_POSTCODE,
    SAME_ORGANISATION,
    OTHER_KVK,
    OTHER_POSTCODE,
    OTHER_CITY
}
