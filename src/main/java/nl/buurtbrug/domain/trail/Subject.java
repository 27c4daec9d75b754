package nl.buurtbrug.domain.trail;

import java.util.Set;

/// A record, and on whose pages its history is told.
///
/// @param organisation null for none
/// @param person       null for none
/// @param activity     null for none
record Subject(String entity, long id, Long organisation, Long person, Long activity) {

    static final String ORGANISATION = "Organisation";
    static final String PERSON = "Person";
    static final String ACTIVITY = "Activity";
    private static final String MOMENT = "ContactMoment";

    static Subject organisation(long id) {
        return new Subject(ORGANISATION, id, id, null, null);
    }

    static Subject person(long id) {
        return new Subject(PERSON, id, null, id, null);
    }

    static Subject activity(long id) {
        return new Subject(ACTIVITY, id, null, null, id);
    }

    boolean isOrganisation() {
        return entity.equals(ORGANISATION);
    }

    boolean isPerson() {
        return entity.equals(PERSON);
    }

    boolean isActivity() {
        return entity.equals(ACTIVITY);
    }

    /// Whether this is a partner, a person or an activity: what has a page of its own.
    boolean hasPage() {
        return isOrganisation() || isPerson() || isActivity();
    }

    /// Whether this is a contact moment, which is told on nobody's page and goes with the last who took part in it.
    boolean isMoment() {
        return entity.equals(MOMENT);
    }

    /// Whether this is what one of these partners does in an activity.
    boolean isPartOf(Set<Long> organisations) {
        return activity != null && organisation != null && organisations.contains(organisation);
    }

    /// Whether this is one of these partners, people and activities, or hangs on none but them: it comes and goes with them.
    boolean isWithin(Set<Long> organisations, Set<Long> people, Set<Long> activities) {
        return activity != null ? activities.contains(activity) : (organisation != null || person != null)
                && (organisation == null || organisations.contains(organisation)) && (person == null || people.contains(person));
    }
}
