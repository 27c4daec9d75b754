package nl.buurtbrug.domain.transfer.mapping;

import java.util.List;
import nl.buurtbrug.domain.extra.ExtraFields;
import nl.buurtbrug.domain.transfer.column.ColumnProposal;

/// What is proposed for a list as a whole.
///
/// @param columns for each column its samples, what it may become and why
/// @param mapping the same as a choice that can be changed
/// @param toMake  for each column the extra field that could be made of it
/// @param extras  the extra fields there are
/// @param profile the name of the kind of list that was recognised; "" when none was
public record MappingProposal(List<ColumnProposal> columns, ImportMapping mapping, List<ExtraTarget> toMake, ExtraFields extras, String profile) {

    public MappingProposal withWords(List<WordMeaning> words) {
        return new MappingProposal(columns, mapping.withWords(words), toMake, extras, profile);
    }
}
