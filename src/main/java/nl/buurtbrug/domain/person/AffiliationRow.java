package nl.buurtbrug.domain.person;

import java.time.LocalDate;
import java.util.Optional;

/// A role of a person at an organisation, as it stands in its table; the dates are null when not known.
public record AffiliationRow(
        Long id,
        Integer version,
        Long personId,
        Long organisationId,
        String role,
        LocalDate from,
        LocalDate until,
        Boolean mainContact,
        Boolean keyFigure) {

    /// What the user can change about it.
    public AffiliationDetails details() {
        return new AffiliationDetails(role, Optional.ofNullable(from), Optional.ofNullable(until), mainContact, keyFigure);
    }

    /// Whether another one holds the same, be it after it was changed and changed back.
    boolean holdsTheSame(AffiliationRow other) {
        return id.equals(other.id) && personId.equals(other.personId) && organisationId.equals(other.organisationId) && details().equals(other.details());
    }

    /// Whether the role holds on this day: its last day is part of it.
    public boolean holdsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
    }
}
