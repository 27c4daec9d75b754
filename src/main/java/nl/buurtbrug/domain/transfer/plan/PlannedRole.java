package nl.buurtbrug.domain.transfer.plan;

import java.util.Optional;
import nl.buurtbrug.domain.person.AffiliationDetails;
import nl.buurtbrug.domain.transfer.plan.KnownRecords.KnownRole;

/// A role of a person at an organisation that rows of a list tell of.
///
/// @param known what is kept of it now; empty when it is new
/// @param details what it becomes
/// @param line  the row that makes or changes it; 0 when none does
public record PlannedRole(int person, int organisation, Optional<KnownRole> known, AffiliationDetails details, int line) {

    PlannedRole becoming(AffiliationDetails merged, int byLine) {
        return new PlannedRole(person, organisation, known, merged, line == 0 ? byLine : line);
    }

    public boolean isNew() {
        return known.isEmpty();
    }

    public boolean isChanged() {
        return known.isPresent() && line != 0;
    }
}
