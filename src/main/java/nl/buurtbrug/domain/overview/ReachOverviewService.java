package nl.buurtbrug.domain.overview;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.activity.ActivityService;
import nl.buurtbrug.domain.activity.ActivitySummary;
import nl.buurtbrug.domain.activity.ReachFact;
import nl.buurtbrug.domain.activity.ReachService;
import nl.buurtbrug.domain.area.AreaService;
import nl.buurtbrug.domain.area.NeighbourhoodSummary;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.Kept;
import org.hibernate.StatelessSession;

/// Who is reached where, who is not, and who could help with that. Each method is one transaction.
///
/// All numbers of people are sums of [ReachFact]s, so that nobody is in one twice; each split is of the same people.
public final class ReachOverviewService {

    /// More activities than anybody looks through behind one figure.
    static final int MOST_ACTIVITIES = 100;
    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final Kept<Period, List<ReachFact>> facts;
    private final ActivityService activities;
    private final AreaService areas;
    private final AudienceService audiences;
    private final KnownOpeners openers;

    public ReachOverviewService(Database database, RecordChanges changes, ReachService reach, ActivityService activities) {
        this.database = database;
        facts = new Kept<>(database, ReachService.TABLES, period -> reach.facts(period.from(), period.to()));
        this.activities = activities;
        areas = new AreaService(database, changes);
        audiences = new AudienceService(database, changes);
        openers = new KnownOpeners(database, changes);
    }

    private record Facts(List<ReachFact> now, List<ReachFact> before, Map<Long, Through> partners) {

        boolean isEmpty() {
            return now.isEmpty() && before.isEmpty();
        }
    }

    private record Name(Long id, String name) {
    }

    public ReachOverview of(Period period, Period.Against against) {
        return database.read(session -> {
            var facts = facts(session, period, against);
            var neighbourhoods = areas.neighbourhoods();
            var keys = keys(period, against, neighbourhoods, facts);
            var spots = new Sums<Spot>();
            var sums = new EnumMap<Split, Sums<Long>>(Split.class);
            Stream.of(Split.values()).forEach(split -> sums.put(split, new Sums<>()));
            add(facts.now(), false, keys, spots, sums);
            add(facts.before(), true, keys, spots, sums);
            var groups = audiences.groups();
            var matrix = new Matrix(neighbourhoods, groups, spots, openers.of(active(groups, spots)));
            return new ReachOverview(period, period.before(against), matrix.rows(), matrix.groups(), matrix.cells(),
                    new ReachParts(period, keys, sums).with(strategies(session), facts.partners()), facts.isEmpty() && isUntouched(session));
        });
    }

    private static Set<Long> active(List<ListEntry> groups, Sums<Spot> spots) {
        return Stream.concat(groups.stream().filter(ListEntry::active).map(ListEntry::id), spots.keys().stream().map(Spot::group)).collect(toSet());
    }

    private static void add(List<ReachFact> facts, boolean before, FactKeys keys, Sums<Spot> spots, Map<Split, Sums<Long>> sums) {
        for (var fact : facts) {
            spots.add(keys.spot(fact), before, fact.people());
            sums.forEach((split, sum) -> sum.add(keys.of(split, fact, before), before, fact.people()));
        }
    }

    private Facts facts(StatelessSession session, Period period, Period.Against against) {
        var other = period.before(against);
        var all = facts.of(new Period(other.map(Period::from).orElse(period.from()), period.to()));
        var now = all.stream().filter(fact -> period.has(fact.on())).toList();
        var before = other.map(days -> all.stream().filter(fact -> days.has(fact.on())).toList()).orElse(List.of());
        return new Facts(now, before, partners(session, all));
    }

    private static Map<Long, Through> partners(StatelessSession session, List<ReachFact> facts) {
        var ids = facts.stream().map(ReachFact::through).filter(Objects::nonNull).distinct().toList();
        var partners = new HashMap<Long, Through>();
        ids.stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(some -> session
                .createSelectionQuery("select o.id, o.name, k.id, k.name from Organisation o join o.kind k where o.id in :ids", Through.class)
                .setParameter("ids", some).getResultStream().forEach(partner -> partners.put(partner.id(), partner)));
        return partners;
    }

    private static FactKeys keys(Period period, Period.Against against, List<NeighbourhoodSummary> neighbourhoods, Facts facts) {
        return new FactKeys(period, against, neighbourhoods.stream().collect(toMap(NeighbourhoodSummary::id, NeighbourhoodSummary::municipalityId)), facts.partners());
    }

    private static Map<Long, String> strategies(StatelessSession session) {
        return session.createSelectionQuery("select s.id, s.name from Strategy s", Name.class).getResultStream().collect(toMap(Name::id, Name::name));
    }

    private static boolean isUntouched(StatelessSession session) {
        return session.createSelectionQuery("select r.id from Reach r where r.inTotal = true and r.counted <> EXPECTED", Long.class).setMaxResults(1).getResultList().isEmpty();
    }

    /// The activities behind a figure, those with the most people first. What counted nobody is there too.
    public Behind behind(Slice slice, Period period, Period.Against against) {
        return database.read(session -> {
            var facts = facts(session, period, against);
            var keys = keys(period, against, areas.neighbourhoods(), facts);
            return new Behind(pile(facts.now().stream().filter(fact -> keys.has(slice, fact, false))),
                    pile(facts.before().stream().filter(fact -> keys.has(slice, fact, true))));
        });
    }

    private Behind.Pile pile(Stream<ReachFact> facts) {
        var people = facts.collect(toMap(ReachFact::activity, fact -> (long) fact.people(), Long::sum));
        var most = new ArrayList<>(people.keySet());
        most.sort(comparing((Long id) -> people.get(id)).thenComparing(identity()).reversed());
        var shown = most.subList(0, Math.min(MOST_ACTIVITIES, most.size()));
        var summaries = activities.among(shown).stream().collect(toMap(ActivitySummary::id, identity()));
        return new Behind.Pile(shown.stream().flatMap(id -> Optional.ofNullable(summaries.get(id)).map(activity -> new Behind.Share(activity, people.get(id))).stream()).toList(),
                most.size(), people.values().stream().mapToLong(Long::longValue).sum());
    }

    /// The partners that open the group of a field there, or else in another place.
    public Openers openers(Slice.Field field) {
        return database.read(session -> new OpenerSearch(session).of(field));
    }
}
