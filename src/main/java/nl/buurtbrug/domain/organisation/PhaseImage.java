package nl.buurtbrug.domain.organisation;

/// A phase as it stands in its table at one moment.
public record PhaseImage(Long id, Integer version, Long organisationId, Stage stage) {
}
