package nl.buurtbrug.domain.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.activity.ReachFact;
import nl.buurtbrug.domain.activity.ReachService;
import nl.buurtbrug.platform.database.Database;

/// The facts that were asked for last, kept until anything changes: who opens one figure after the other does not wait for each.
final class KnownFacts {

    private record Kept(long change, LocalDate from, LocalDate to, List<ReachFact> facts) {

        boolean isOf(long now, LocalDate first, LocalDate last) {
            return change == now && from.equals(first) && to.equals(last);
        }
    }

    private final Database database;
    private final ReachService reach;
    private Optional<Kept> kept = Optional.empty();

    KnownFacts(Database database, ReachService reach) {
        this.database = database;
        this.reach = reach;
    }

    /// @param from the first day
    /// @param to   the last day
    synchronized List<ReachFact> of(LocalDate from, LocalDate to) {
        var change = database.lastChange();
        if (change == 0) {
            return reach.facts(from, to); // changes are not numbered here
        }
        if (kept.filter(known -> known.isOf(change, from, to)).isEmpty()) {
            kept = Optional.of(new Kept(change, from, to, reach.facts(from, to)));
        }
        return kept.get().facts();
    }
}
