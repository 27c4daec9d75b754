package nl.buurtbrug.domain.activity;

/// A kept activity, without its partners and sessions.
///
/// @param sample true for one of the invented town
public record ActivityRecord(Long id, ActivityDetails details, String source, boolean sample) {

    ActivityRecord with(ActivityDetails other) {
        return new ActivityRecord(id, other, source, sample);
    }
}
