package nl.buurtbrug.domain.merge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.buurtbrug.domain.RecordKind;

/// Two records beside each other before they are made one.
///
/// @param first  the one that stays: its number, and what others know it by
/// @param second the one that goes up in it
/// @param fields those that either of them has
public record Comparison(RecordKind kind, Party first, Party second, List<FieldPair> fields) {

    /// One of the two.
    ///
    /// @param version as it was read, to see whether somebody changed it meanwhile
    /// @param links   how much hangs on it: roles, phases, audiences, tags
    public record Party(long id, int version, String name, boolean archived, int links) {
    }

    /// Two records in the order in which the first stays; empty when one of them is not there.
    ///
    /// @param parties as they are kept
    /// @param fields  lays them beside each other, field by field
    static Optional<Comparison> of(RecordKind kind, Stream<PartyOrder> parties, BiFunction<Party, Party, List<FieldPair>> fields) {
        var both = PartyOrder.inOrder(parties);
        return both.size() < 2 ? Optional.empty()
                : Optional.of(new Comparison(kind, both.getFirst(), both.getLast(), fields.apply(both.getFirst(), both.getLast())));
    }

    /// What is proposed for each field.
    public Map<MergeField, Side> proposal() {
        var sides = new EnumMap<MergeField, Side>(MergeField.class);
        fields.forEach(pair -> sides.put(pair.field(), pair.proposed()));
        return sides;
    }
}
