package nl.buurtbrug.domain.transfer.row;

import java.util.List;
import nl.buurtbrug.domain.extra.ExtraFields;

/// The words of a file that are on none of the bureau's lists, and the values there are to choose from.
///
/// @param extras the extra fields, with their choices
public record WordQuestions(List<UnknownWord> words, List<Value> kinds, List<Value> owners, List<Value> groups, List<Value> strategies, List<Value> neighbourhoods, ExtraFields extras) {

    /// A value of a list.
    ///
    /// @param id as a meaning names it
    public record Value(String id, String name) {
    }
}
