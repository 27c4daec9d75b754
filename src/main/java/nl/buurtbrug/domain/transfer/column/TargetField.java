package nl.buurtbrug.domain.transfer.column;

/// What a column of a list can become. The text of a field is named by its message key.
public enum TargetField {

    ORGANISATION_NAME(FieldGroup.ORGANISATION, "field.organisationName"),
    /// Tells for each row whether its name is of an organisation or of a person.
    IS_ORGANISATION(FieldGroup.ORGANISATION, "field.isOrganisation"),
    /// Names a row, so that another row can name its organisation by it.
    ROW_ID(FieldGroup.ORGANISATION, "field.rowId"),
    /// The id of the row that tells of the organisation this row belongs to.
    ORGANISATION_ID(FieldGroup.ORGANISATION, "field.organisationId"),
    ORGANISATION_KIND(FieldGroup.ORGANISATION, "field.organisationKind"),
    ORGANISATION_STAGE(FieldGroup.ORGANISATION, "field.organisationStage"),
    ORGANISATION_OWNER(FieldGroup.ORGANISATION, "field.organisationOwner"),
    ORGANISATION_EMAIL(FieldGroup.ORGANISATION, "field.organisationEmail"),
    ORGANISATION_PHONE(FieldGroup.ORGANISATION, "field.organisationPhone"),
    ORGANISATION_WEBSITE(FieldGroup.ORGANISATION, "field.organisationWebsite"),
    ORGANISATION_KVK(FieldGroup.ORGANISATION, "field.organisationKvk"),
    ORGANISATION_NEIGHBOURHOOD(FieldGroup.ORGANISATION, "field.organisationNeighbourhood"),
    ORGANISATION_NOTE(FieldGroup.ORGANISATION, "field.organisationNote"),
    /// Each of its lines goes behind the note with its day, once.
    ORGANISATION_HISTORY(FieldGroup.ORGANISATION, "field.organisationHistory"),
    ORGANISATION_EXTRA(FieldGroup.ORGANISATION, "field.organisationExtra"),
    ORGANISATION_TAGS(FieldGroup.TAGS, "field.organisationTags"),
    /// The audience groups it opens, several in a cell.
    ORGANISATION_AUDIENCES(FieldGroup.ORGANISATION, "field.organisationAudiences"),

    ADDRESS(FieldGroup.ADDRESS, "field.address"),
    ADDRESS_STREET_AND_NUMBER(FieldGroup.ADDRESS, "field.addressStreetAndNumber"),
    ADDRESS_STREET(FieldGroup.ADDRESS, "field.addressStreet"),
    ADDRESS_NUMBER(FieldGroup.ADDRESS, "field.addressNumber"),
    ADDRESS_ADDITION(FieldGroup.ADDRESS, "field.addressAddition"),
    ADDRESS_POSTCODE(FieldGroup.ADDRESS, "field.addressPostcode"),
    ADDRESS_CITY(FieldGroup.ADDRESS, "field.addressCity"),
    ADDRESS_POSTCODE_AND_CITY(FieldGroup.ADDRESS, "field.addressPostcodeAndCity"),

    POSTAL_ADDRESS(FieldGroup.POSTAL_ADDRESS, "field.postalAddress"),
    POSTAL_STREET_AND_NUMBER(FieldGroup.POSTAL_ADDRESS, "field.postalStreetAndNumber"),
    POSTAL_STREET(FieldGroup.POSTAL_ADDRESS, "field.postalStreet"),
    POSTAL_NUMBER(FieldGroup.POSTAL_ADDRESS, "field.postalNumber"),
    POSTAL_ADDITION(FieldGroup.POSTAL_ADDRESS, "field.postalAddition"),
    POSTAL_POSTCODE(FieldGroup.POSTAL_ADDRESS, "field.postalPostcode"),
    POSTAL_CITY(FieldGroup.POSTAL_ADDRESS, "field.postalCity"),
    POSTAL_POSTCODE_AND_CITY(FieldGroup.POSTAL_ADDRESS, "field.postalPostcodeAndCity"),

    /// Is taken apart where there are no columns for its parts, or those are empty.
    PERSON_NAME(FieldGroup.PERSON, "field.personName"),
    PERSON_FIRST_NAME(FieldGroup.PERSON, "field.personFirstName"),
    /// Stands for the first name where that is empty.
    PERSON_INITIALS(FieldGroup.PERSON, "field.personInitials"),
    PERSON_PREFIX(FieldGroup.PERSON, "field.personPrefix"),
    PERSON_LAST_NAME(FieldGroup.PERSON, "field.personLastName"),
    PERSON_EMAIL(FieldGroup.PERSON, "field.personEmail"),
    PERSON_PHONE(FieldGroup.PERSON, "field.personPhone"),
    PERSON_CHANNEL(FieldGroup.PERSON, "field.personChannel"),
    PERSON_NOTE(FieldGroup.PERSON, "field.personNote"),
    PERSON_HISTORY(FieldGroup.PERSON, "field.personHistory"),
    PERSON_EXTRA(FieldGroup.PERSON, "field.personExtra"),

    ROLE(FieldGroup.ROLE, "field.role"),
    /// Is written behind the role: "coördinator, afdeling Jeugd".
    ROLE_DEPARTMENT(FieldGroup.ROLE, "field.roleDepartment"),
    ROLE_FROM(FieldGroup.ROLE, "field.roleFrom"),
    ROLE_UNTIL(FieldGroup.ROLE, "field.roleUntil"),

    /// Tells activities of the same title and year apart, as our own list does.
    ACTIVITY_KEY(FieldGroup.ACTIVITY, "field.activityKey"),
    ACTIVITY_TITLE(FieldGroup.ACTIVITY, "field.activityTitle"),
    ACTIVITY_PUBLIC_TITLE(FieldGroup.ACTIVITY, "field.activityPublicTitle"),
    ACTIVITY_INVITATION(FieldGroup.ACTIVITY, "field.activityInvitation"),
    ACTIVITY_SENDER(FieldGroup.ACTIVITY, "field.activitySender"),
    ACTIVITY_STATUS(FieldGroup.ACTIVITY, "field.activityStatus"),
    ACTIVITY_DECIDED_ON(FieldGroup.ACTIVITY, "field.activityDecidedOn"),
    /// The main one first, several in a cell.
    ACTIVITY_STRATEGIES(FieldGroup.ACTIVITY, "field.activityStrategies"),
    ACTIVITY_NEIGHBOURHOODS(FieldGroup.ACTIVITY, "field.activityNeighbourhoods"),
    /// Several in a cell, each with its role in brackets if one likes.
    ACTIVITY_PARTNERS(FieldGroup.ACTIVITY, "field.activityPartners"),
    /// In the order of the partners, or one for all.
    ACTIVITY_ROLES(FieldGroup.ACTIVITY, "field.activityRoles"),
    ACTIVITY_CONTRIBUTIONS(FieldGroup.ACTIVITY, "field.activityContributions"),
    ACTIVITY_COST(FieldGroup.ACTIVITY, "field.activityCost"),
    ACTIVITY_HOURS(FieldGroup.ACTIVITY, "field.activityHours"),
    ACTIVITY_ADDITIONALITY(FieldGroup.ACTIVITY, "field.activityAdditionality"),
    ACTIVITY_NOTE(FieldGroup.ACTIVITY, "field.activityNote"),

    /// Tells the sessions of an activity apart, as our own list does.
    SESSION_KEY(FieldGroup.SESSION, "field.sessionKey"),
    SESSION_DATE(FieldGroup.SESSION, "field.sessionDate"),
    SESSION_START(FieldGroup.SESSION, "field.sessionStart"),
    SESSION_END(FieldGroup.SESSION, "field.sessionEnd"),
    SESSION_PLACE(FieldGroup.SESSION, "field.sessionPlace"),
    SESSION_NEIGHBOURHOOD(FieldGroup.SESSION, "field.sessionNeighbourhood"),
    SESSION_PART(FieldGroup.SESSION, "field.sessionPart"),
    SESSION_CANCELLED(FieldGroup.SESSION, "field.sessionCancelled"),
    SESSION_NEW_TO_US(FieldGroup.SESSION, "field.sessionNewToUs"),
    SESSION_NOT_MOTIVATED(FieldGroup.SESSION, "field.sessionNotMotivated"),
    SESSION_STRANGERS_MET(FieldGroup.SESSION, "field.sessionStrangersMet"),
    SESSION_WENT_ON(FieldGroup.SESSION, "field.sessionWentOn"),
    SESSION_BASIS(FieldGroup.SESSION, "field.sessionBasis"),

    REACH_GROUP(FieldGroup.REACH, "field.reachGroup"),
    REACH_AGES(FieldGroup.REACH, "field.reachAges"),
    REACH_PEOPLE(FieldGroup.REACH, "field.reachPeople"),
    REACH_EXPECTED(FieldGroup.REACH, "field.reachExpected"),
    /// The number of people of the audience group that the column is called after.
    REACH_OF_GROUP(FieldGroup.REACH, "field.reachOfGroup"),
    REACH_COUNTED(FieldGroup.REACH, "field.reachCounted"),
    REACH_THROUGH(FieldGroup.REACH, "field.reachThrough"),
    REACH_IN_TOTAL(FieldGroup.REACH, "field.reachInTotal"),

    MOMENT_DATE(FieldGroup.MOMENT, "field.momentDate"),
    MOMENT_TIME(FieldGroup.MOMENT, "field.momentTime"),
    MOMENT_KIND(FieldGroup.MOMENT, "field.momentKind"),
    MOMENT_PEOPLE(FieldGroup.MOMENT, "field.momentPeople"),
    MOMENT_ORGANISATIONS(FieldGroup.MOMENT, "field.momentOrganisations"),
    MOMENT_SUMMARY(FieldGroup.MOMENT, "field.momentSummary"),
    MOMENT_MINUTES(FieldGroup.MOMENT, "field.momentMinutes"),
    MOMENT_STAFF(FieldGroup.MOMENT, "field.momentStaff"),

    SKIP(FieldGroup.NONE, "field.skip"),
    /// Personal data the program may not keep: the column is skipped, its values are not shown and the choice is locked.
    FORBIDDEN(FieldGroup.NONE, "field.forbidden");

    private final FieldGroup group;
    private final String messageKey;

    TargetField(FieldGroup group, String messageKey) {
        this.group = group;
        this.messageKey = messageKey;
    }

    public FieldGroup group() {
        return group;
    }

    public String messageKey() {
        return messageKey;
    }

    /// Whether several columns of one file can become this field.
    public boolean isRepeatable() {
        return switch (this) {
            case PERSON_EMAIL, PERSON_PHONE, PERSON_NOTE, PERSON_HISTORY, ORGANISATION_NOTE, ORGANISATION_HISTORY, ORGANISATION_TAGS, ORGANISATION_EXTRA, PERSON_EXTRA, ORGANISATION_AUDIENCES, ROW_ID, ORGANISATION_ID, ADDRESS_ADDITION, POSTAL_ADDITION,
                    ACTIVITY_STRATEGIES, ACTIVITY_NEIGHBOURHOODS, ACTIVITY_PARTNERS, ACTIVITY_NOTE, REACH_OF_GROUP, MOMENT_PEOPLE, MOMENT_ORGANISATIONS, MOMENT_SUMMARY, SKIP, FORBIDDEN -> true;
            default -> false;
        };
    }

    /// Whether what a column with this field says can take the place of what is there; labels, audiences and roles are only added.
    public boolean canReplace() {
        return isKept() && !isAdded() && !tellsOfRow() && this != ORGANISATION_HISTORY && this != PERSON_HISTORY && this != ORGANISATION_AUDIENCES && group != FieldGroup.TAGS && group != FieldGroup.ROLE;
    }

    /// Whether it names what a row is about, or is only added to what there is.
    private boolean isAdded() {
        return switch (this) {
            case ACTIVITY_TITLE, ACTIVITY_NEIGHBOURHOODS, ACTIVITY_PARTNERS, ACTIVITY_CONTRIBUTIONS, ACTIVITY_NOTE, SESSION_DATE, SESSION_PART, REACH_GROUP, REACH_AGES,
                    MOMENT_DATE, MOMENT_KIND, MOMENT_PEOPLE, MOMENT_ORGANISATIONS -> true;
            default -> false;
        };
    }

    /// Whether it is one of the extra fields; which one is told beside it.
    public boolean isExtra() {
        return this == ORGANISATION_EXTRA || this == PERSON_EXTRA;
    }

    /// Whether it says what a row is or belongs to, and is not kept itself.
    public boolean tellsOfRow() {
        return this == IS_ORGANISATION || this == ROW_ID || this == ORGANISATION_ID || this == ACTIVITY_KEY || this == SESSION_KEY;
    }

    /// Whether a column with this field brings something in.
    public boolean isKept() {
        return group != FieldGroup.NONE;
    }
}
