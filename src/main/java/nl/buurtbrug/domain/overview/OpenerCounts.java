package nl.buurtbrug.domain.overview;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.platform.database.Database;

/// How many partners open each group in each neighbourhood. A partner with several ways to a group counts once; those in the archive, in the bin,
/// or with whom it ended are left out.
final class OpenerCounts {

    private static final String PHASES = "select organisation_id, stage, from_date, id from partnership_phase";
    private static final String PARTNERS = "select id, neighbourhood_id from organisation where archived_at is null and binned_at is null";
    private static final String ACCESSES = "select organisation_id, audience_group_id from audience_access";

    private record Phase(long organisation, boolean ended, LocalDate from, long id) {

        Phase latest(Phase other) {
            return comparing(Phase::from).thenComparing(Phase::id).compare(this, other) < 0 ? other : this;
        }
    }

    private record Pair(long organisation, long other) {
    }

    private final Map<Spot, Long> bySpot = new HashMap<>();
    private final Map<Long, Long> byNeighbourhood = new HashMap<>();

    /// The tables are read one by one and put together here, which is many times faster than a join.
    ///
    /// @param groups the ids of those that are looked at
    OpenerCounts(Database database, Set<Long> groups) {
        var phases = new HashMap<Long, Phase>();
        database.select(PHASES, row -> new Phase(row.number(), row.text().equals(Stage.ENDED.name()), row.day(), row.number()))
                .forEach(phase -> phases.merge(phase.organisation(), phase, Phase::latest));
        var neighbourhoods = new HashMap<Long, Long>();
        database.select(PARTNERS, row -> new Pair(row.number(), row.number())).stream()
                .filter(partner -> !phases.containsKey(partner.organisation()) || !phases.get(partner.organisation()).ended())
                .forEach(partner -> neighbourhoods.put(partner.organisation(), partner.other()));
        var seen = new HashSet<Long>();
        for (var access : new HashSet<>(database.select(ACCESSES, row -> new Pair(row.number(), row.number())))) {
            var neighbourhood = neighbourhoods.get(access.organisation());
            if (neighbourhood != null && groups.contains(access.other())) {
                bySpot.merge(new Spot(neighbourhood, access.other()), 1L, Long::sum);
                if (seen.add(access.organisation())) {
                    byNeighbourhood.merge(neighbourhood, 1L, Long::sum);
                }
            }
        }
    }

    long of(Spot spot) {
        return bySpot.getOrDefault(spot, 0L);
    }

    /// How many open any of the groups.
    long in(long neighbourhood) {
        return byNeighbourhood.getOrDefault(neighbourhood, 0L);
    }
}
