package nl.buurtbrug.domain.transfer.column;

import java.util.Set;

/// What a header says: what its column tells, about whom, and which of several it is.
record HeaderReading(Attribute attribute, Set<Subject> subjects, String officer, int number, boolean secondPerson) {

    static HeaderReading of(Attribute attribute, Subject... subjects) {
        return new HeaderReading(attribute, Set.of(subjects), "", 1, false);
    }

    boolean isAbout(Subject subject) {
        return subjects.contains(subject);
    }

    boolean isUnqualified() {
        return subjects.isEmpty();
    }

    boolean isAboutAPerson() {
        return isAbout(Subject.PERSON) || isAbout(Subject.OFFICER);
    }

    boolean isNameOfOrganisation() {
        return attribute == Attribute.NAME && isAbout(Subject.ORGANISATION) && !isAboutAPerson() && !isAbout(Subject.CONTACT);
    }

    boolean isNameOfPerson() {
        return !secondPerson && !isAbout(Subject.OTHER) && (attribute.isPartOfName() || attribute == Attribute.NAME && (isAboutAPerson() || isAbout(Subject.CONTACT)));
    }
}
