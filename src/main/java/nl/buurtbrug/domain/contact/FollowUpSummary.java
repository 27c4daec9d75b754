package nl.buurtbrug.domain.contact;

/// A kept follow-up.
///
/// @param sample true for one of the invented town
public record FollowUpSummary(Long id, FollowUpDetails details, boolean sample) {

    FollowUpSummary with(FollowUpDetails other) {
        return new FollowUpSummary(id, other, sample);
    }
}
