package nl.buurtbrug.domain.activity;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.Row;

/// Who was reached, as plain facts to add up.
///
/// Each table is read by plain SQL, as far as the period goes, and put together here: that takes a fraction of the time that the database needs to join them.
public final class ReachService {

    /// The tables that facts are made of.
    public static final Set<String> TABLES = Set.of("activity", "activity_session", "activity_neighbourhood", "reach");

    private static final String HELD = "select on_date, id, activity_id, neighbourhood_id from activity_session where cancelled = false and on_date between '%s' and '%s'";
    private static final String ACTIVITIES = "select id, strategy_id from activity where binned_at is null";
    private static final String PLACES = "select activity_id, neighbourhood_id from activity_neighbourhood";
    private static final String COUNTS = "select session_id, id, audience_group_id, age_band, through_id, people, counted from reach where in_total = true and counted <> 'EXPECTED' and session_id between %d and %d";
    private static final String COUNTED = "select session_id from reach where counted <> 'EXPECTED' and session_id between %d and %d";

    private record Held(LocalDate on, long id, long activity, long neighbourhood) {
    }

    private record Pair(long id, long other) {
    }

    private record Count(Held session, long id, long group, AgeBand ages, long through, int people, Counted counted) {
    }

    private final Database database;

    public ReachService(Database database) {
        this.database = database;
    }

    /// All counts that make up the people reached in a period, by day; without those expected, counted elsewhere, or of what did not take place.
    ///
    /// @param from the first day
    /// @param to   the last day
    public List<ReachFact> facts(LocalDate from, LocalDate to) {
        return database.read(_ -> {
            var strategies = pairs(ACTIVITIES);
            var sessions = held(from, to).filter(session -> strategies.containsKey(session.activity())).collect(toMap(Held::id, session -> session));
            if (sessions.isEmpty()) {
                return List.of();
            }
            var places = soleNeighbourhoods();
            return database.select(among(COUNTS, sessions.keySet()), row -> count(row, sessions)).stream().flatMap(Optional::stream)
                    .sorted(comparing((Count count) -> count.session().on()).thenComparingLong(count -> count.session().id()).thenComparingLong(Count::id))
                    .map(count -> fact(count, places.getOrDefault(count.session().activity(), 0L), strategies.get(count.session().activity()))).toList();
        });
    }

    /// The ids of the sessions in some days that were not called off, and of which nobody was counted.
    public Set<Long> uncounted(LocalDate from, LocalDate to) {
        return database.read(_ -> {
            var sessions = held(from, to).map(Held::id).collect(toSet());
            if (!sessions.isEmpty()) {
                database.select(among(COUNTED, sessions), Row::number).forEach(sessions::remove);
            }
            return sessions;
        });
    }

    private Stream<Held> held(LocalDate from, LocalDate to) {
        return database.select(HELD.formatted(from, to), row -> new Held(row.day(), row.number(), row.number(), row.number())).stream();
    }

    /// Sessions get their numbers as time goes on: those of some days are near each other.
    private static String among(String sql, Set<Long> sessions) {
        return sql.formatted(Collections.min(sessions), Collections.max(sessions));
    }

    /// Of other sessions no more is read than which one it is.
    private static Optional<Count> count(Row row, Map<Long, Held> sessions) {
        return Optional.ofNullable(sessions.get(row.number()))
                .map(session -> new Count(session, row.number(), row.number(), AgeBand.valueOf(row.text()), row.number(), (int) row.number(), Counted.valueOf(row.text())));
    }

    private Map<Long, Long> pairs(String sql) {
        return database.select(sql, row -> new Pair(row.number(), row.number())).stream().collect(toMap(Pair::id, Pair::other));
    }

    /// The neighbourhoods of the activities that are in one; 0 for those in more.
    private Map<Long, Long> soleNeighbourhoods() {
        var places = new HashMap<Long, Long>();
        database.select(PLACES, row -> new Pair(row.number(), row.number())).forEach(place -> places.merge(place.id(), place.other(), (_, _) -> 0L));
        return places;
    }

    private static ReachFact fact(Count count, long sole, long strategy) {
        var session = count.session();
        var neighbourhood = session.neighbourhood() == 0 ? sole : session.neighbourhood();
        return new ReachFact(session.activity(), session.id(), session.on(), known(neighbourhood), count.group(), count.ages(), known(strategy), known(count.through()), count.people(), count.counted());
    }

    private static Long known(long id) {
        return id == 0 ? null : Long.valueOf(id);
    }
}
