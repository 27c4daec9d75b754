package nl.buurtbrug.domain.transfer.mapping;

/// What a word of a file means that is on none of the bureau's lists: said once, and kept for the next file.
public record WordMeaning(ListField list, String word, Meaning meaning) {

    public sealed interface Meaning {
    }

    /// A value that is on the list.
    ///
    /// @param value the id of a kind, a staff member or an audience group, or the name of a stage
    public record Existing(String value) implements Meaning {
    }

    /// A kind or an audience group of its own, which the import makes.
    public record New() implements Meaning {
    }

    /// Nothing to keep: the field stays as it is.
    public record Nothing() implements Meaning {
    }
}
