package nl.buurtbrug.domain.overview;

import static java.util.stream.Collectors.groupingBy;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtbrug.domain.activity.ReachFact;
import nl.buurtbrug.domain.activity.ReachService;
import nl.buurtbrug.domain.activity.SessionRecord;
import nl.buurtbrug.domain.directory.Facet;
import nl.buurtbrug.domain.directory.FacetCount;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.Kept;

/// Adds up this year and the same days of the year before.
final class YearFigures {

    private static final String HELD = """
            select distinct a.id from ActivitySession s join s.activity a
            where s.onDate between :from and :to and s.cancelled = false and a.decision = GOING_ON and a.binnedAt is null""";
    private static final String ACTIVE = """
            select count(p) from PartnershipPhase p join p.organisation o where p.stage = ACTIVE and p.fromDate <= :day
            and o.binnedAt is null and (o.archivedAt is null or o.archivedAt > :end)
            and not exists (select 1 from PartnershipPhase q where q.organisation = p.organisation and q.fromDate <= :day
                and (q.fromDate > p.fromDate or q.fromDate = p.fromDate and q.id > p.id))""";

    /// What was reached and held in a period.
    private record Figures(Map<Month, Long> people, long activities, long neighbourhoods) {

        long all() {
            return people.values().stream().mapToLong(Long::longValue).sum();
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
        periods = new Kept<>(database, ReachService.TABLES, this::periods);
        activeBefore = new Kept<>(database, Set.of("partnership_phase", "organisation"), today -> activeOn(today.minusYears(1)));
    }

    YearGlance until(LocalDate today) {
        var both = periods.of(today);
        var now = both.getFirst();
        var before = both.getLast();
        var months = IntStream.rangeClosed(1, today.getMonthValue()).mapToObj(Month::of).map(month ->
                new YearGlance.InMonth(month, new YearGlance.Figure(now.people().getOrDefault(month, 0L), before.people().getOrDefault(month, 0L)))).toList();
        return new YearGlance(today, new YearGlance.Figure(now.all(), before.all()), new YearGlance.Figure(now.activities(), before.activities()),
                new YearGlance.Figure(activeNow(), activeBefore.of(today)), new YearGlance.Figure(now.neighbourhoods(), before.neighbourhoods()),
                sources.areas().neighbourhoods().size(), months);
    }

    /// This year until a day, and the same of the year before; the facts of both are read at once.
    private List<Figures> periods(LocalDate today) {
        return database.read(_ -> {
            var facts = sources.reach().facts(today.minusYears(1).withDayOfYear(1), today);
            return Stream.of(today, today.minusYears(1)).map(last -> figures(facts, Period.yearUntil(last))).toList();
        });
    }

    private Figures figures(List<ReachFact> all, Period period) {
        var facts = all.stream().filter(fact -> period.has(fact.on())).toList();
        return new Figures(facts.stream().collect(groupingBy(fact -> fact.on().getMonth(), summingLong(ReachFact::people))), held(period.from(), period.to()),
                facts.stream().filter(fact -> fact.people() > 0).map(ReachFact::neighbourhood).filter(Objects::nonNull).distinct().count());
    }

    /// How many activities had a session; what is still to come today was not held yet.
    private long held(LocalDate first, LocalDate last) {
        var now = LocalDateTime.now(clock);
        return database.read(session -> {
            var held = session.createSelectionQuery(HELD, Long.class).setParameter("from", first).setParameter("to", last).getResultStream().collect(toSet());
            if (last.equals(now.toLocalDate())) {
                var earlier = session.createSelectionQuery(HELD, Long.class).setParameter("from", first).setParameter("to", last.minusDays(1)).getResultStream().collect(toSet());
                var today = sources.sessions().between(last, last).stream().filter(one -> one.details().time().isHeld(now)).map(SessionRecord::activity).collect(toSet());
                held.removeIf(activity -> !earlier.contains(activity) && !today.contains(activity));
            }
            return (long) held.size();
        });
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
