package nl.buurtbrug.domain.transfer.mapping;

/// What a word of a file means that is on none of the bureau's lists: said once, and kept for the next file.
///
/// @param extra the id of the extra field that it is a choice of; 0 for another list
public record WordMeaning(ListField list, long extra, String word, Meaning meaning) {

    public WordMeaning(ListField list, String word, Meaning meaning) {
        this(list, 0, word, meaning);
    }

    public sealed interface Meaning {
    }

    /// A value that is on the list.
    ///
    /// @param value the id of a kind, a staff member, an audience group or a choice, or the name of a stage
    public record Existing(String value) implements Meaning {
    }

    /// A kind, an audience group or a choice of its own, which the import makes.
    public record New() implements Meaning {
    }

    /// Nothing to keep: the field stays as it is.
    public record Nothing() implements Meaning {
    }
}
