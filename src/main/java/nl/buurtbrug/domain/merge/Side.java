package nl.buurtbrug.domain.merge;

/// Which of two records gives its value; both, where values can be put together.
public enum Side {
    FIRST,
    SECOND,
    BOTH;

    /// The same record's value when the two change places.
    public Side turned() {
        return switch (this) {
            case FIRST -> SECOND;
            case SECOND -> FIRST;
            case BOTH -> BOTH;
        };
    }

    /// What most people would choose for a field: what is filled in, else what is in the record that stays.
    ///
    /// @param oneSaysNothing   whether the first has no value, or one that says no more than none
    /// @param otherSaysNothing whether the second has
    static Side saying(boolean oneSaysNothing, boolean otherSaysNothing) {
        return oneSaysNothing && !otherSaysNothing ? SECOND : FIRST;
    }
}
