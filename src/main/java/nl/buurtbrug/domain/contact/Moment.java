package nl.buurtbrug.domain.contact;

/// A kept contact moment.
///
/// @param sample true for one of the invented town
public record Moment(Long id, MomentDetails details, String source, boolean sample) {

    Moment with(MomentDetails other) {
        return new Moment(id, other, source, sample);
    }
}
