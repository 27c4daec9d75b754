package nl.buurtbrug.domain.activity;

/// What a partner does for an activity.
public enum PartnerRole {
    ORGANISER, HOST, BRINGS_AUDIENCE, SPEAKER, FUNDER, OTHER
}
