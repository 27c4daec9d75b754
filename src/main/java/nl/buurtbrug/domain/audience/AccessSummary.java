package nl.buurtbrug.domain.audience;

/// One audience group that an organisation opens.
public record AccessSummary(
        Long id, Long organisationId, Long audienceGroupId, String audienceGroup, AccessKind how, Integer sizeEstimate, Trust trust, String barrier) {

    public AccessDetails details() {
        return new AccessDetails(audienceGroupId, how, sizeEstimate, trust, barrier);
    }
}
