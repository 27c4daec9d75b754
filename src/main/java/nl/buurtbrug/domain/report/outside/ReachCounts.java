package nl.buurtbrug.domain.report.outside;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.activity.ReachFact;
import nl.buurtbrug.domain.report.hiding.Breakdown;
import nl.buurtbrug.domain.report.hiding.Figures;
import nl.buurtbrug.domain.report.hiding.Spot;
import nl.buurtbrug.domain.report.hiding.Tally;

/// People reached, added up in every way a reach report tells them; all figures come from the same facts, so that they hang together.
final class ReachCounts {

    /// The row of what is not known.
    static final long UNKNOWN = -1;

    private final Tally tally = new Tally();

    /// @param listed whether there is a figure for each activity
    ReachCounts(List<ReachFact> facts, ReachNames names, boolean listed) {
        facts.forEach(fact -> tally.add(fact.people(), listed ? withActivity(fact, names) : spots(fact, names)));
    }

    Figures figures(boolean outgoing) {
        return outgoing ? Figures.outgoing(tally) : Figures.inside(tally);
    }

    private static List<Spot> withActivity(ReachFact fact, ReachNames names) {
        return Stream.concat(spots(fact, names).stream(), Stream.of(Spot.of(Breakdown.ACTIVITY, fact.activity()))).toList();
    }

    private static List<Spot> spots(ReachFact fact, ReachNames names) {
        var neighbourhood = known(fact.neighbourhood());
        var through = known(fact.through());
        var kind = Optional.ofNullable(names.partners().get(through)).map(ReachNames.Partner::kind).orElse(UNKNOWN);
        return List.of(
                new Spot(Breakdown.NEIGHBOURHOOD_AND_GROUP, neighbourhood, fact.group()),
                Spot.of(Breakdown.NEIGHBOURHOOD, neighbourhood),
                Spot.of(Breakdown.GROUP, fact.group()),
                Spot.of(Breakdown.MONTH, month(YearMonth.from(fact.on()))),
                Spot.of(Breakdown.STRATEGY, known(fact.strategy())),
                Spot.of(Breakdown.KIND, kind),
                Spot.of(Breakdown.THROUGH, through),
                Spot.of(Breakdown.AGES, fact.ages().ordinal()),
                Spot.of(Breakdown.COUNTED, fact.counted().ordinal()));
    }

    private static long known(Long id) {
        return Optional.ofNullable(id).orElse(UNKNOWN);
    }

    static long month(YearMonth month) {
        return month.getYear() * 12L + month.getMonthValue();
    }
}
