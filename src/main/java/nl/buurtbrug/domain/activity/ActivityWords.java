package nl.buurtbrug.domain.activity;

import static nl.buurtbrug.language.Text.text;

/// How the values of activities, sessions and counts are called on screen and on paper.
public final class ActivityWords {

    private ActivityWords() {
    }

    public static String of(Decision decision) {
        return switch (decision) {
            case IDEA -> text("activity.status.idea");
            case GOING_ON -> text("activity.decision.goingOn");
            case CANCELLED -> text("activity.status.cancelled");
        };
    }

    public static String of(ActivityStatus status) {
        return switch (status) {
            case IDEA -> text("activity.status.idea");
            case PLANNED -> text("activity.status.planned");
            case RUNNING -> text("activity.status.running");
            case HELD -> text("activity.status.held");
            case CANCELLED -> text("activity.status.cancelled");
        };
    }

    public static String of(PartnerRole role) {
        return switch (role) {
            case ORGANISER -> text("participation.role.organiser");
            case HOST -> text("participation.role.host");
            case BRINGS_AUDIENCE -> text("participation.role.bringsAudience");
            case SPEAKER -> text("participation.role.speaker");
            case FUNDER -> text("participation.role.funder");
            case OTHER -> text("participation.role.other");
        };
    }

    public static String of(Additionality additionality) {
        return switch (additionality) {
            case UNKNOWN -> text("activity.additionality.unknown");
            case ANYWAY -> text("activity.additionality.anyway");
            case SMALLER -> text("activity.additionality.smaller");
            case NOT_WITHOUT_US -> text("activity.additionality.notWithoutUs");
        };
    }

    public static String of(SessionPart part) {
        return switch (part) {
            case GENERAL -> text("session.part.general");
            case CHILDREN -> text("session.part.children");
            case PARENTS -> text("session.part.parents");
        };
    }

    public static String of(Share share) {
        return switch (share) {
            case UNKNOWN -> text("session.share.unknown");
            case NONE -> text("session.share.none");
            case FEW -> text("session.share.few");
            case HALF -> text("session.share.half");
            case MOST -> text("session.share.most");
        };
    }

    public static String of(Basis basis) {
        return switch (basis) {
            case OWN_OBSERVATION -> text("session.basis.own");
            case PARTNERS_JUDGEMENT -> text("session.basis.partner");
        };
    }

    public static String of(Counted counted) {
        return switch (counted) {
            case EXPECTED -> text("reach.counted.expected");
            case COUNTED -> text("reach.counted.counted");
            case ESTIMATED -> text("reach.counted.estimated");
            case STATED_BY_PARTNER -> text("reach.counted.stated");
        };
    }

    public static String of(AgeBand ages) {
        return switch (ages) {
            case CHILDREN_0_12 -> text("reach.ages.children");
            case YOUTH_13_17 -> text("reach.ages.youth");
            case YOUNG_18_26 -> text("reach.ages.young");
            case ADULTS_27_65 -> text("reach.ages.adults");
            case ELDERLY_66_UP -> text("reach.ages.elderly");
            case MIXED -> text("reach.ages.mixed");
        };
    }
}
