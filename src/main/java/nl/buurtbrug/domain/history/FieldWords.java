package nl.buurtbrug.domain.history;

import static nl.buurtbrug.language.Text.text;

/// How the fields of records are called within a sentence.
final class FieldWords {

    private FieldWords() {
    }

    /// @throws IllegalArgumentException when nobody named this field: give it a name here
    static String of(String entity, String field) {
        return switch (entity) {
            case "Organisation" -> organisation(field);
            case "Person" -> person(field);
            case "PartnershipPhase" -> partnershipPhase(field);
            case "OrganisationTag" -> organisationTag(field);
            case "AudienceAccess" -> audienceAccess(field);
            case "Affiliation" -> affiliation(field);
            case "Municipality" -> municipality(field);
            case "Neighbourhood" -> neighbourhood(field);
            case "StaffMember" -> staffMember(field);
            case "Bureau" -> bureau(field);
            case "OrganisationKind" -> organisationKind(field);
            case "Tag" -> tag(field);
            case "AudienceGroup" -> audienceGroup(field);
            case "ContactMoment", "MomentPerson", "MomentOrganisation" -> moment(field);
            case "FollowUp" -> followUp(field);
            case "Strategy" -> strategy(field);
            case "Activity", "ActivityStrategy", "ActivityNeighbourhood", "ActivityPartner" -> activity(field);
            case "ActivitySession" -> session(field);
            case "Reach" -> reach(field);
            case "ExtraField", "ExtraChoice", "OrganisationExtra", "PersonExtra" -> extra(field);
            default -> throw unnamed(entity);
        };
    }

    private static String organisation(String field) {
        return switch (field) {
            case "name" -> text("history.field.name");
            case "kind" -> text("history.field.kind");
            case "visiting/street" -> text("history.field.visitingStreet");
            case "visiting/houseNumber" -> text("history.field.visitingNumber");
            case "visiting/postcode" -> text("history.field.visitingPostcode");
            case "visiting/city" -> text("history.field.visitingCity");
            case "postal/street" -> text("history.field.postalStreet");
            case "postal/houseNumber" -> text("history.field.postalNumber");
            case "postal/postcode" -> text("history.field.postalPostcode");
            case "postal/city" -> text("history.field.postalCity");
            case "neighbourhood" -> text("history.field.neighbourhood");
            case "email" -> text("history.field.email");
            case "phone" -> text("history.field.phone");
            case "website" -> text("history.field.website");
            case "kvk" -> text("history.field.kvk");
            case "owner" -> text("history.field.owner");
            case "contactIntervalDays" -> text("history.field.interval");
            case "note" -> text("history.field.note");
            case "source" -> text("history.field.source");
            case "sample" -> text("history.field.sample");
            case "archivedAt" -> text("history.field.archived");
            case "binnedAt" -> text("history.field.binned");
            default -> throw unnamed(field);
        };
    }

    private static String person(String field) {
        return switch (field) {
            case "note" -> text("history.field.note");
            case "source" -> text("history.field.source");
            case "sample" -> text("history.field.sample");
            case "archivedAt" -> text("history.field.archived");
            case "binnedAt" -> text("history.field.binned");
            case "firstName" -> text("history.field.firstName");
            case "prefix" -> text("history.field.prefix");
            case "lastName" -> text("history.field.lastName");
            case "emails" -> text("history.field.emails");
            case "phones" -> text("history.field.phones");
            case "preferredChannel" -> text("history.field.channel");
            case "bestTime" -> text("history.field.bestTime");
            case "doNotMail" -> text("history.field.doNotMail");
            case "doNotCall" -> text("history.field.doNotCall");
            case "legalBasis" -> text("history.field.legalBasis");
            case "keepUntil" -> text("history.field.keepUntil");
            default -> throw unnamed(field);
        };
    }

    private static String partnershipPhase(String field) {
        return switch (field) {
            case "organisation" -> text("history.field.phasePartner");
            case "stage" -> text("history.field.stage");
            case "fromDate" -> text("history.field.phaseFrom");
            case "reason" -> text("history.field.phaseReason");
            default -> throw unnamed(field);
        };
    }

    private static String organisationTag(String field) {
        return switch (field) {
            case "organisation" -> text("history.field.tagPartner");
            case "tag" -> text("history.field.tag");
            default -> throw unnamed(field);
        };
    }

    private static String audienceAccess(String field) {
        return switch (field) {
            case "organisation" -> text("history.field.accessPartner");
            case "audienceGroup" -> text("history.field.accessGroup");
            case "how" -> text("history.field.accessHow");
            case "sizeEstimate" -> text("history.field.accessSize");
            case "trust" -> text("history.field.accessTrust");
            case "barrier" -> text("history.field.accessBarrier");
            default -> throw unnamed(field);
        };
    }

    private static String affiliation(String field) {
        return switch (field) {
            case "person" -> text("history.field.rolePerson");
            case "organisation" -> text("history.field.rolePartner");
            case "role" -> text("history.field.role");
            case "fromDate" -> text("history.field.roleFrom");
            case "untilDate" -> text("history.field.roleUntil");
            case "mainContact" -> text("history.field.mainContact");
            case "keyFigure" -> text("history.field.keyFigure");
            default -> throw unnamed(field);
        };
    }

    private static String municipality(String field) {
        return switch (field) {
            case "name" -> text("history.field.name");
            case "cbsCode" -> text("history.field.cbsCode");
            default -> throw unnamed(field);
        };
    }

    private static String neighbourhood(String field) {
        return switch (field) {
            case "name" -> text("history.field.name");
            case "cbsCode" -> text("history.field.cbsCode");
            case "municipality" -> text("history.field.municipality");
            case "postcodes" -> text("history.field.postcodes");
            default -> throw unnamed(field);
        };
    }

    private static String staffMember(String field) {
        return switch (field) {
            case "name" -> text("history.field.name");
            case "email" -> text("history.field.email");
            case "initials" -> text("history.field.initials");
            case "account" -> text("history.field.account");
            case "active" -> text("history.field.active");
            default -> throw unnamed(field);
        };
    }

    private static String bureau(String field) {
        return switch (field) {
            case "name" -> text("history.field.name");
            case "address" -> text("history.field.address");
            case "contact" -> text("history.field.contact");
            case "logo" -> text("history.field.logo");
            default -> throw unnamed(field);
        };
    }

    private static String organisationKind(String field) {
        return switch (field) {
            case "name" -> text("history.field.name");
            case "active" -> text("history.field.active");
            default -> throw unnamed(field);
        };
    }

    private static String tag(String field) {
        return switch (field) {
            case "name" -> text("history.field.name");
            default -> throw unnamed(field);
        };
    }

    private static String audienceGroup(String field) {
        return switch (field) {
            case "name" -> text("history.field.name");
            case "active" -> text("history.field.active");
            default -> throw unnamed(field);
        };
    }

    private static String moment(String field) {
        return switch (field) {
            case "onDate" -> text("history.field.momentDay");
            case "atTime" -> text("history.field.momentTime");
            case "kind" -> text("history.field.momentKind");
            case "minutes" -> text("history.field.momentMinutes");
            case "summary" -> text("history.field.momentSummary");
            case "by" -> text("history.field.momentBy");
            case "source" -> text("history.field.source");
            case "sample" -> text("history.field.sample");
            case "moment" -> text("history.field.moment");
            case "person" -> text("history.field.momentPerson");
            case "organisation" -> text("history.field.momentPartner");
            default -> throw unnamed(field);
        };
    }

    private static String followUp(String field) {
        return switch (field) {
            case "what" -> text("history.field.followUpWhat");
            case "due" -> text("history.field.followUpDue");
            case "owedBy" -> text("history.field.followUpOwedBy");
            case "assignee" -> text("history.field.followUpAssignee");
            case "doneAt" -> text("history.field.followUpDone");
            case "organisation" -> text("history.field.followUpPartner");
            case "person" -> text("history.field.followUpPerson");
            case "moment" -> text("history.field.moment");
            case "activity" -> text("history.field.followUpActivity");
            case "sample" -> text("history.field.sample");
            default -> throw unnamed(field);
        };
    }

    private static String strategy(String field) {
        return switch (field) {
            case "name" -> text("history.field.name");
            case "description" -> text("history.field.strategyIs");
            case "suits" -> text("history.field.strategySuits");
            case "active" -> text("history.field.active");
            default -> throw unnamed(field);
        };
    }

    private static String activity(String field) {
        return switch (field) {
            case "title" -> text("history.field.activityTitle");
            case "internalAim" -> text("history.field.activityAim");
            case "agreedAnswer" -> text("history.field.activityAnswer");
            case "triedOn" -> text("history.field.activityTriedOn");
            case "triedWith" -> text("history.field.activityTriedWith");
            case "publicTitle" -> text("history.field.activityPublicTitle");
            case "invitation" -> text("history.field.activityInvitation");
            case "sender" -> text("history.field.activitySender");
            case "decision" -> text("history.field.activityStatus");
            case "decidedOn" -> text("history.field.activityDecidedOn");
            case "strategy" -> text("history.field.activityStrategy");
            case "neighbourhood" -> text("history.field.activityNeighbourhood");
            case "cost" -> text("history.field.activityCost");
            case "hours" -> text("history.field.activityHours");
            case "additionality" -> text("history.field.activityAdditionality");
            case "note" -> text("history.field.note");
            case "source" -> text("history.field.source");
            case "sample" -> text("history.field.sample");
            case "archivedAt" -> text("history.field.archived");
            case "binnedAt" -> text("history.field.binned");
            case "activity" -> text("history.field.activity");
            case "organisation" -> text("history.field.activityPartner");
            case "role" -> text("history.field.activityRole");
            case "contribution" -> text("history.field.activityContribution");
            default -> throw unnamed(field);
        };
    }

    private static String session(String field) {
        return switch (field) {
            case "activity" -> text("history.field.activity");
            case "onDate" -> text("history.field.sessionDay");
            case "startTime" -> text("history.field.sessionStart");
            case "endTime" -> text("history.field.sessionEnd");
            case "place" -> text("history.field.sessionPlace");
            case "neighbourhood" -> text("history.field.neighbourhood");
            case "part" -> text("history.field.sessionPart");
            case "cancelled" -> text("history.field.sessionCancelled");
            case "newToUs" -> text("history.field.sessionNew");
            case "notMotivated" -> text("history.field.sessionNotMotivated");
            case "strangersMet" -> text("history.field.sessionStrangers");
            case "wentOn" -> text("history.field.sessionWentOn");
            case "basis" -> text("history.field.sessionBasis");
            default -> throw unnamed(field);
        };
    }

    private static String reach(String field) {
        return switch (field) {
            case "session" -> text("history.field.reachSession");
            case "audienceGroup" -> text("history.field.reachGroup");
            case "ageBand" -> text("history.field.reachAges");
            case "people" -> text("history.field.reachPeople");
            case "counted" -> text("history.field.reachCounted");
            case "through" -> text("history.field.reachThrough");
            case "inTotal" -> text("history.field.reachInTotal");
            default -> throw unnamed(field);
        };
    }

    private static String extra(String field) {
        return switch (field) {
            case "name" -> text("history.field.name");
            case "active" -> text("history.field.active");
            case "subject" -> text("history.field.extraSubject");
            case "type" -> text("history.field.extraType");
            case "place" -> text("history.field.extraPlace");
            case "organisation" -> text("history.field.phasePartner");
            case "person" -> text("history.field.extraPerson");
            case "field" -> text("history.field.extraField");
            case "content", "choice" -> text("history.field.extraContent");
            default -> throw unnamed(field);
        };
    }

    private static IllegalArgumentException unnamed(String what) {
        return new IllegalArgumentException("has no name in a sentence: " + what);
    }
}
