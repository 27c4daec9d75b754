package nl.buurtbrug.domain.transfer;

/// What an import can make or change.
enum TouchedEntity {
    ORGANISATION, PHASE, TAG_LINK, PERSON, AFFILIATION, TAG, KIND, AUDIENCE_ACCESS, AUDIENCE_GROUP
}
