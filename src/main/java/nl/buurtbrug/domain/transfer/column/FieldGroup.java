package nl.buurtbrug.domain.transfer.column;

/// What a column of a list is about.
public enum FieldGroup {
    ORGANISATION, ADDRESS, POSTAL_ADDRESS, PERSON, ROLE, TAGS, ACTIVITY, SESSION, REACH, MOMENT, NONE;

    /// Whether a list of this kind can have such columns.
    public boolean isOf(ListSubject subject) {
        return switch (this) {
            case ORGANISATION, ADDRESS, POSTAL_ADDRESS, PERSON, ROLE, TAGS -> subject == ListSubject.CONTACTS;
            case ACTIVITY, SESSION, REACH -> subject == ListSubject.ACTIVITIES;
            case MOMENT -> subject == ListSubject.MOMENTS;
            case NONE -> true;
        };
    }
}
