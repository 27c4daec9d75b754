package nl.buurtbrug.domain.transfer.row;

import java.util.List;

/// The words of a file that are on none of the bureau's lists, and the values there are to choose from.
public record WordQuestions(List<UnknownWord> words, List<Value> kinds, List<Value> owners, List<Value> groups) {

    /// A value of a list.
    ///
    /// @param id as a meaning names it
    public record Value(String id, String name) {
    }
}
