package nl.buurtbrug.domain.transfer.column;

/// What a column of a list is about.
public enum FieldGroup {
    ORGANISATION, ADDRESS, POSTAL_ADDRESS, PERSON, ROLE, TAGS, NONE
}
