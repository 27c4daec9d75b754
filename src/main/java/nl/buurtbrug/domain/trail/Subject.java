package nl.buurtbrug.domain.trail;

import java.util.Set;

/// A record, and on whose pages its history is told.
///
/// @param organisation null for none
/// @param person       null for none
record Subject(String entity, long id, Long organisation, Long person) {

    static final String ORGANISATION = "Organisation";
    static final String PERSON = "Person";

    boolean isOrganisation() {
        return entity.equals(ORGANISATION);
    }

    boolean isPerson() {
        return entity.equals(PERSON);
    }

    /// Whether this hangs on partners and people only that are among these: it came or went with them.
    boolean hangsOnOnly(Set<Long> organisations, Set<Long> people) {
        return !isOrganisation() && !isPerson() && (organisation != null || person != null)
                && (organisation == null || organisations.contains(organisation)) && (person == null || people.contains(person));
    }
}
