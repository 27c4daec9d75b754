package nl.buurtbrug.domain.trail;

import java.util.Set;

/// A record, and on whose pages its history is told.
///
/// @param organisation null for none
/// @param person       null for none
record Subject(String entity, long id, Long organisation, Long person) {

    static final String ORGANISATION = "Organisation";
    static final String PERSON = "Person";
    private static final String MOMENT = "ContactMoment";

    static Subject organisation(long id) {
        return new Subject(ORGANISATION, id, id, null);
    }

    static Subject person(long id) {
        return new Subject(PERSON, id, null, id);
    }

    boolean isOrganisation() {
        return entity.equals(ORGANISATION);
    }

    boolean isPerson() {
        return entity.equals(PERSON);
    }

    /// Whether this is a contact moment, which is told on nobody's page and goes with the last who took part in it.
    boolean isMoment() {
        return entity.equals(MOMENT);
    }

    /// Whether this is one of these partners and people, or hangs on none but them: it comes and goes with them.
    boolean isWithin(Set<Long> organisations, Set<Long> people) {
        return (organisation != null || person != null)
                && (organisation == null || organisations.contains(organisation)) && (person == null || people.contains(person));
    }
}
