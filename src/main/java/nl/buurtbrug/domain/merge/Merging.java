package nl.buurtbrug.domain.merge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.buurtbrug.domain.Problem;

/// What is different between merging partners and merging people.
sealed interface Merging permits OrganisationMerging, PersonMerging {

    /// Lays two records beside each other; empty when one of them is not there.
    Optional<Comparison> compare(long one, long other);

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
