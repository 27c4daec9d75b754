package nl.buurtbrug.domain.transfer;

/// What an import can make or change.
enum TouchedEntity {
    ORGANISATION, PHASE, TAG_LINK, PERSON, AFFILIATION, TAG, KIND, AUDIENCE_ACCESS, AUDIENCE_GROUP,
    /// What a partner or a person has in extra fields; of the same id.
    ORGANISATION_EXTRA, PERSON_EXTRA, EXTRA_FIELD, EXTRA_CHOICE,
    ACTIVITY, PARTICIPATION, SESSION, REACH, MOMENT
}
