package nl.buurtbrug.domain.activity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/// Reads activities as they stand in lists, with a fixed number of queries however many there are, inside a transaction.
final class ActivityList {

    private static final String NOT_BINNED = " where a.binnedAt is null";
    private static final String AMONG = NOT_BINNED + " and a.id in :which";

    /// So many ids fit in one question.
    private static final int BATCH = 500;

    private static final Comparator<ActivitySummary> LATEST_FIRST =
            comparing((ActivitySummary activity) -> activity.last().orElse(null), nullsFirst(naturalOrder())).thenComparing(ActivitySummary::id).reversed();

    private record Head(Long id, String title, String publicTitle, Decision decision, String strategy) {
    }

    private record Day(Long activity, Long session, LocalDate on, LocalTime start, LocalTime end, Boolean cancelled) {

        SessionTime time() {
            return new SessionTime(on, Optional.ofNullable(start), Optional.ofNullable(end), cancelled);
        }
    }

    private record Count(Long session, Long people) {
    }

    private record Name(Long activity, String name) {
    }

    private final StatelessSession session;
    private final LocalDateTime now;

    ActivityList(StatelessSession session, LocalDateTime now) {
        this.session = session;
        this.now = now;
    }

    List<ActivitySummary> all() {
        return read(NOT_BINNED, Optional.empty()).sorted(LATEST_FIRST).toList();
    }

    List<ActivitySummary> ofOrganisation(long organisation) {
        return among(session.createSelectionQuery("select distinct p.activity.id from ActivityPartner p where p.organisation.id = :organisation", Long.class)
                .setParameter("organisation", organisation).getResultList());
    }

    List<ActivitySummary> among(Collection<Long> ids) {
        return ids.stream().gather(Gatherers.windowFixed(BATCH)).flatMap(batch -> read(AMONG, Optional.of(batch))).sorted(LATEST_FIRST).toList();
    }

    private Stream<ActivitySummary> read(String where, Optional<Object> which) {
        var heads = select("select a.id, a.title, a.publicTitle, a.decision, t.name from Activity a left join a.strategy t" + where, Head.class, which);
        if (heads.isEmpty()) {
            return Stream.of();
        }
        var days = select("select a.id, s.id, s.onDate, s.startTime, s.endTime, s.cancelled from ActivitySession s join s.activity a" + where
                + " order by s.onDate, s.startTime, s.id", Day.class, which).stream().collect(groupingBy(Day::activity));
        var counts = select("""
                select s.id, sum(case when r.inTotal = true then r.people else 0 end) from Reach r join r.session s join s.activity a""" + where
                + " and r.counted <> EXPECTED group by s.id", Count.class, which).stream().collect(toMap(Count::session, Count::people));
        var partners = names("select a.id, o.name from ActivityPartner p join p.activity a join p.organisation o" + where + " order by p.id", which);
        var neighbourhoods = names("select a.id, n.name from ActivityNeighbourhood l join l.activity a join l.neighbourhood n" + where + " order by n.name", which);
        return heads.stream().map(head -> summary(head, days.getOrDefault(head.id(), List.of()), counts, new Names(of(partners, head), of(neighbourhoods, head))));
    }

    private record Names(List<String> partners, List<String> neighbourhoods) {
    }

    private static List<String> of(Map<Long, List<String>> names, Head head) {
        return names.getOrDefault(head.id(), List.of()).stream().distinct().toList();
    }

    private ActivitySummary summary(Head head, List<Day> days, Map<Long, Long> counts, Names names) {
        var going = days.stream().filter(day -> !day.cancelled()).toList();
        var toCount = head.decision() == Decision.GOING_ON ? going.stream().filter(day -> day.time().isHeld(now) && !counts.containsKey(day.session())).count() : 0;
        return new ActivitySummary(head.id(), head.title(), head.publicTitle().isEmpty() ? head.title() : head.publicTitle(),
                ActivityStatus.of(head.decision(), going.stream().map(Day::time).toList(), now), Optional.ofNullable(head.strategy()).orElse(""),
                going.stream().findFirst().map(Day::on), going.reversed().stream().findFirst().map(Day::on), going.size(), names.partners(), names.neighbourhoods(),
                (int) going.stream().mapToLong(day -> counts.getOrDefault(day.session(), 0L)).sum(), (int) toCount);
    }

    private Map<Long, List<String>> names(String query, Optional<Object> which) {
        return select(query, Name.class, which).stream().collect(groupingBy(Name::activity, mapping(Name::name, toList())));
    }

    private <T> List<T> select(String query, Class<T> type, Optional<Object> which) {
        SelectionQuery<T> selection = session.createSelectionQuery(query, type);
        which.ifPresent(value -> selection.setParameter("which", value));
        return selection.getResultList();
    }
}
