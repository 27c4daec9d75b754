package nl.buurtbrug.domain.directory;

import nl.buurtbrug.domain.person.AffiliationRow;

/// A role with the names at both its ends.
///
/// @param current whether it holds today
public record RoleSummary(AffiliationRow row, String person, String organisation, boolean current) {

    public long personId() {
        return row.personId();
    }

    public long organisationId() {
        return row.organisationId();
    }

    public String role() {
        return row.role();
    }
}
