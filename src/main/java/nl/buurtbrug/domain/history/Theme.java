package nl.buurtbrug.domain.history;

import nl.buurtbrug.domain.merge.MergeService;

/// What a change is about.
public enum Theme {
    DETAILS,
    NOTE,
    ROLES,
    PHASES,
    AUDIENCES,
    TAGS,
    CONTACT,
    ACTIVITIES,
    LISTS,
    PLACE;

    static Theme of(String entity, String field) {
        return switch (entity) {
            case "Affiliation" -> ROLES;
            case "PartnershipPhase" -> PHASES;
            case "AudienceAccess" -> AUDIENCES;
            case "OrganisationTag" -> TAGS;
            case "ContactMoment", "MomentPerson", "MomentOrganisation", "FollowUp" -> CONTACT;
            case "Activity", "ActivityStrategy", "ActivityNeighbourhood", "ActivityPartner", "ActivitySession", "Reach" -> ACTIVITIES;
            case "OrganisationExtra", "PersonExtra" -> DETAILS;
            case "OrganisationKind", "Neighbourhood", "StaffMember", "Tag", "AudienceGroup", "Strategy" -> LISTS;
            default -> switch (field) {
                case "note" -> NOTE;
                case "", "archivedAt", "binnedAt", "source", "sample" -> PLACE;
                default -> field.startsWith(MergeService.TOLD) ? PLACE : DETAILS;
            };
        };
    }
}
