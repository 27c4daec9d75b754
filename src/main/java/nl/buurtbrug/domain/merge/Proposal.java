package nl.buurtbrug.domain.merge;

/// What most people would choose for a field: what is filled in, else the newer one.
///
/// @param newer the side of the record that somebody last worked on
record Proposal(Side newer) {

    /// @param oneSaysNothing   whether the first has no value, or one that says no more than none
    /// @param otherSaysNothing whether the second has
    Side of(boolean oneSaysNothing, boolean otherSaysNothing) {
        if (oneSaysNothing == otherSaysNothing) {
            return newer;
        }
        return oneSaysNothing ? Side.SECOND : Side.FIRST;
    }
}
