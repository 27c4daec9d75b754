package nl.buurtbrug.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import nl.buurtbrug.domain.Problem;

/// A step in the partnership: how far, since when, and why.
public record PhaseDetails(Stage stage, LocalDate from, String reason) {

    public PhaseDetails {
        reason = reason.strip();
    }

    public List<Problem> problems() {
        return Problem.tooLong("phase.reason", reason, PartnershipPhase.REASON_LENGTH).stream().toList();
    }
}
