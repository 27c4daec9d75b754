package nl.buurtbrug.domain.transfer.mapping;

import nl.buurtbrug.domain.transfer.column.TargetField;

/// A field of an organisation, a person or a role as an import compares and changes it. The text of a field is named by its message key.
public enum RecordField {

    NAME("organisation.name"),
    KIND("organisation.kind"),
    STREET("import.field.street"),
    POSTCODE("organisation.visiting.postcode"),
    CITY("organisation.visiting.city"),
    POSTAL_STREET("import.field.postalStreet"),
    POSTAL_POSTCODE("import.field.postalPostcode"),
    POSTAL_CITY("import.field.postalCity"),
    NEIGHBOURHOOD("import.field.neighbourhood"),
    EMAIL("organisation.email"),
    PHONE("organisation.phone"),
    WEBSITE("organisation.website"),
    KVK("organisation.kvk"),
    OWNER("import.field.owner"),
    NOTE("organisation.note"),
    HISTORY("import.field.history"),
    STAGE("import.field.stage"),
    TAGS("import.field.tags"),
    AUDIENCES("import.field.audiences"),
    PERSON_NAME("import.field.personName"),
    EMAILS("person.emails"),
    PHONES("person.phones"),
    CHANNEL("import.field.channel"),
    PERSON_NOTE("person.note"),
    ROLE("import.field.role"),
    ROLE_FROM("import.field.roleFrom"),
    ROLE_UNTIL("import.field.roleUntil"),
    /// What stands in extra fields, taken together.
    EXTRA("extra.section");

    private final String messageKey;

    RecordField(String messageKey) {
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }

    /// The fields a column of this kind fills.
    static RecordField[] of(TargetField field) {
        return switch (field) {
            case ORGANISATION_NAME -> fields(NAME);
            case ORGANISATION_KIND -> fields(KIND);
            case ORGANISATION_STAGE -> fields(STAGE);
            case ORGANISATION_OWNER -> fields(OWNER);
            case ORGANISATION_EMAIL -> fields(EMAIL);
            case ORGANISATION_PHONE -> fields(PHONE);
            case ORGANISATION_WEBSITE -> fields(WEBSITE);
            case ORGANISATION_KVK -> fields(KVK);
            case ORGANISATION_NEIGHBOURHOOD -> fields(NEIGHBOURHOOD);
            case ORGANISATION_NOTE -> fields(NOTE);
            case ORGANISATION_HISTORY, PERSON_HISTORY -> fields(HISTORY);
            case ORGANISATION_TAGS -> fields(TAGS);
            case ORGANISATION_AUDIENCES -> fields(AUDIENCES);
            case ADDRESS -> fields(STREET, POSTCODE, CITY);
            case ADDRESS_STREET_AND_NUMBER, ADDRESS_STREET, ADDRESS_NUMBER, ADDRESS_ADDITION -> fields(STREET);
            case ADDRESS_POSTCODE -> fields(POSTCODE);
            case ADDRESS_CITY -> fields(CITY);
            case ADDRESS_POSTCODE_AND_CITY -> fields(POSTCODE, CITY);
            case POSTAL_ADDRESS -> fields(POSTAL_STREET, POSTAL_POSTCODE, POSTAL_CITY);
            case POSTAL_STREET_AND_NUMBER, POSTAL_STREET, POSTAL_NUMBER, POSTAL_ADDITION -> fields(POSTAL_STREET);
            case POSTAL_POSTCODE -> fields(POSTAL_POSTCODE);
            case POSTAL_CITY -> fields(POSTAL_CITY);
            case POSTAL_POSTCODE_AND_CITY -> fields(POSTAL_POSTCODE, POSTAL_CITY);
            case PERSON_NAME, PERSON_FIRST_NAME, PERSON_INITIALS, PERSON_PREFIX, PERSON_LAST_NAME -> fields(PERSON_NAME);
            case PERSON_EMAIL -> fields(EMAILS);
            case PERSON_PHONE -> fields(PHONES);
            case PERSON_CHANNEL -> fields(CHANNEL);
            case PERSON_NOTE -> fields(PERSON_NOTE);
            case ROLE, ROLE_DEPARTMENT -> fields(ROLE);
            case ROLE_FROM -> fields(ROLE_FROM);
            case ROLE_UNTIL -> fields(ROLE_UNTIL);
            case ORGANISATION_EXTRA, PERSON_EXTRA -> fields(EXTRA);
            default -> fields();
        };
    }

    private static RecordField[] fields(RecordField... fields) {
        return fields;
    }
}
