package nl.buurtbrug.domain.merge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.buurtbrug.domain.Problem;

/// What is different between merging partners and merging people.
sealed interface Merging permits OrganisationMerging, PersonMerging {

    /// Those of these records that are there.
    List<Candidate> candidates(List<Long> ids);

    /// Two records beside each other, field by field; those that either of them has.
    List<FieldPair> fields(long first, long second);

    /// What stands in the way of these choices.
    List<Problem> problems(Comparison pair, Map<MergeField, Side> sides);

    /// Gives the record that stays the values that were chosen.
    ///
    /// @return puts right what can only be put right when all links are moved
    Consumer<MergeLog> change(Comparison pair, Map<MergeField, Side> sides);

    /// How records are called now, by their ids; those that are gone are left out.
    Map<Long, String> names(Collection<Long> ids);

    /// Who wants to know that this record changed.
    void touch(long id);
}
