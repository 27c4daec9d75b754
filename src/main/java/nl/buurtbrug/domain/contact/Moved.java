package nl.buurtbrug.domain.contact;

import java.util.List;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.person.AffiliationRow;

/// What was done when somebody moved on, to take it back together.
public record Moved(List<Alteration<AffiliationRow>> roles, List<Alteration<FollowUpSummary>> followUps) {

    static final Moved NOTHING = new Moved(List.of(), List.of());

    public boolean isNothing() {
        return roles.isEmpty();
    }
}
