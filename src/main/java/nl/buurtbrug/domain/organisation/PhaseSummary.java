package nl.buurtbrug.domain.organisation;

import java.time.LocalDate;

/// One phase of an organisation.
public record PhaseSummary(Long id, Long organisationId, Stage stage, LocalDate from, String reason) {

    public PhaseDetails details() {
        return new PhaseDetails(stage, from, reason);
    }
}
