package nl.buurtbrug.domain.overview;

import java.util.Optional;

/// Which of the people reached a figure is about.
public sealed interface Slice {

    Field EVERYBODY = new Field(new Area.Everywhere(), Optional.empty());

    /// A field of the matrix.
    ///
    /// @param group the id of the audience group; empty for all of them
    record Field(Area area, Optional<Long> group) implements Slice {
    }

    /// One of the parts into which all people are divided.
    ///
    /// @param key what they have in common, as the split numbers it
    record Part(Split split, long key) implements Slice {
    }
}
