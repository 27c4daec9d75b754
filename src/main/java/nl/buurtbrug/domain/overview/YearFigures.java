package nl.buurtbrug.domain.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtbrug.domain.activity.ReachFact;
import nl.buurtbrug.domain.activity.ReachService;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.activity.SessionService;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.domain.directory.FacetCount;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.Kept;

/// Adds up this year and the same days of the year before.
final class YearFigures {

    private static final String HELD = "select a.id, s.id, s.onDate from ActivitySession s join s.activity a where s.onDate between :from and :to and " + SessionService.TAKES_PLACE;
    private static final String ACTIVE = """
            select count(p) from PartnershipPhase p join p.organisation o where p.stage = ACTIVE and p.fromDate <= :day
            and o.binnedAt is null and (o.archivedAt is null or o.archivedAt > :end)
            and not exists (select 1 from PartnershipPhase q where q.organisation = p.organisation and q.fromDate <= :day
                and (q.fromDate > p.fromDate or q.fromDate = p.fromDate and q.id > p.id))""";

    private record Held(Long activity, Long session, LocalDate on) {
    }

    /// What was reached and held in a period.
    ///
    /// @param lastDay what stands on its last day
    private record Figures(Map<Month, Long> people, Set<Long> earlierActivities, List<Held> lastDay, long neighbourhoods) {

        long all() {
            return people.values().stream().mapToLong(Long::longValue).sum();
        }

        long activities(Predicate<Held> onLastDay) {
            return Stream.concat(earlierActivities.stream(), lastDay.stream().filter(onLastDay).map(Held::activity)).distinct().count();
        }
    }

    private final Database database;
    private final OverviewSources sources;
    private final Clock clock;
    private final Kept<LocalDate, List<Figures>> periods;
    private final Kept<LocalDate, Long> activeBefore;

    YearFigures(Database database, OverviewSources sources, Clock clock) {
        this.database = database;
        this.sources = sources;
        this.clock = clock;
        periods = new Kept<>(database, ReachService.TABLES, this::figures);
        activeBefore = new Kept<>(database, Set.of("partnership_phase", "organisation"), this::activeOn);
    }

    /// What is still to come today was not held yet.
    YearGlance until(LocalDate today) {
        var both = periods.of(today);
        var now = both.getFirst();
        var before = both.getLast();
        var heldToday = sources.sessions().heldToday(LocalDateTime.now(clock)).stream().map(SessionRecord::id).collect(toSet());
        var months = IntStream.rangeClosed(1, today.getMonthValue()).mapToObj(Month::of).map(month ->
                new YearGlance.InMonth(month, new Figure(now.people().getOrDefault(month, 0L), before.people().getOrDefault(month, 0L)))).toList();
        return new YearGlance(today, new Figure(now.all(), before.all()), new Figure(now.activities(session -> heldToday.contains(session.session())), before.activities(_ -> true)),
                new Figure(activeNow(), activeBefore.of(before(today).to())), new Figure(now.neighbourhoods(), before.neighbourhoods()),
                sources.areas().neighbourhoods().size(), months);
    }

    private static Period before(LocalDate today) {
        return Period.yearUntil(today).before(Period.Against.YEAR_BEFORE).orElseThrow();
    }

    /// This year until a day, and the same of the year before; the facts of both are read at once.
    private List<Figures> figures(LocalDate today) {
        return database.read(_ -> {
            var facts = sources.reach().facts(before(today).from(), today);
            return Stream.of(Period.yearUntil(today), before(today)).map(period -> figures(facts, period)).toList();
        });
    }

    private Figures figures(List<ReachFact> all, Period period) {
        var facts = all.stream().filter(fact -> period.has(fact.on())).toList();
        var held = held(period).stream().collect(partitioningBy(session -> session.on().equals(period.to())));
        return new Figures(facts.stream().collect(groupingBy(fact -> fact.on().getMonth(), summingLong(ReachFact::people))),
                held.get(false).stream().map(Held::activity).collect(toSet()), held.get(true),
                facts.stream().filter(fact -> fact.people() > 0).map(ReachFact::neighbourhood).filter(Objects::nonNull).distinct().count());
    }

    private List<Held> held(Period period) {
        return database.read(session -> session.createSelectionQuery(HELD, Held.class).setParameter("from", period.from()).setParameter("to", period.to()).getResultList());
    }

    private long activeNow() {
        return sources.directory().partners(Query.all(PartnerSort.NAME)).facets().get(Facet.STAGE).stream()
                .filter(count -> count.value() == Stage.ACTIVE.ordinal()).mapToLong(FacetCount::count).sum();
    }

    private long activeOn(LocalDate day) {
        return database.read(session -> session.createSelectionQuery(ACTIVE, Long.class).setParameter("day", day)
                .setParameter("end", day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant()).getSingleResult());
    }
}
