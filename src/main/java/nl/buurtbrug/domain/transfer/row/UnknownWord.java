package nl.buurtbrug.domain.transfer.row;

import java.util.Optional;
import nl.buurtbrug.domain.transfer.mapping.ListField;
import nl.buurtbrug.domain.transfer.mapping.WordMeaning.Meaning;

/// A word of a file that is on none of the bureau's lists.
///
/// @param extra    the id of the extra field whose choices it is not among; 0 for another list
/// @param rows     in how many rows it stands
/// @param proposal what it was taken for before, or is likely to mean; empty when nobody knows
public record UnknownWord(ListField list, long extra, String word, int rows, Optional<Meaning> proposal) {
}
