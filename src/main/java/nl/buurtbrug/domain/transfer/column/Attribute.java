package nl.buurtbrug.domain.transfer.column;

/// What a column tells, before it is known of whom or what.
enum Attribute {
    NAME, FULL_NAME, FIRST_NAME, INITIALS, PREFIX, MIDDLE_NAME, LAST_NAME, EMAIL, PHONE, MOBILE, WEBSITE, KVK, KIND, STAGE, OWNER, NOTE, HISTORY, TAGS, AUDIENCES,
    NEIGHBOURHOOD, CHANNEL, ROLE, DEPARTMENT, ROLE_FROM, ROLE_UNTIL, ADDRESS, STREET, NUMBER, ADDITION, POSTCODE, CITY, POSTCODE_CITY, MUNICIPALITY, SECOND_LINE,
    IS_ORGANISATION, GENDER, DENOMINATION, NOT_KEPT;

    boolean isPartOfAddress() {
        return switch (this) {
            case ADDRESS, STREET, NUMBER, ADDITION, POSTCODE, CITY, POSTCODE_CITY, SECOND_LINE -> true;
            default -> false;
        };
    }

    boolean isPartOfName() {
        return switch (this) {
            case FULL_NAME, FIRST_NAME, INITIALS, PREFIX, MIDDLE_NAME, LAST_NAME -> true;
            default -> false;
        };
    }
}
