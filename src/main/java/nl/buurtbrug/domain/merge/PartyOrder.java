package nl.buurtbrug.domain.merge;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which of two records stays: the bureau's own before an invented one, one in use before an archived one, and then the older.
record PartyOrder(Comparison.Party party, boolean sample) implements Comparable<PartyOrder> {

    @Override
    public int compareTo(PartyOrder other) {
        return Comparator.comparing(PartyOrder::sample)
                .thenComparing(order -> order.party().archived())
                .thenComparing(order -> order.party().id())
                .compare(this, other);
    }

    static List<Comparison.Party> inOrder(Stream<PartyOrder> parties) {
        return parties.sorted().map(PartyOrder::party).toList();
    }

    /// The side of the record that somebody last worked on; of two that nobody did, of the one that was made later.
    static Side newer(Comparison.Party first, Comparison.Party second, Function<Long, Optional<Instant>> lastChange) {
        var order = Comparator.comparing((Comparison.Party party) -> lastChange.apply(party.id()).orElse(Instant.MIN)).thenComparing(Comparison.Party::id);
        return order.compare(second, first) > 0 ? Side.SECOND : Side.FIRST;
    }
}
