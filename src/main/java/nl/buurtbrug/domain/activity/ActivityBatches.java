package nl.buurtbrug.domain.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.buurtbrug.platform.database.Database;
import org.hibernate.StatelessSession;

/// Reads activities with all that belongs to them, with a fixed number of queries however many there are; for imports and exports.
public final class ActivityBatches {

    private static final String PARTNERS = """
            select p.id, p.activity.id, p.organisation.id, p.role, p.contribution from ActivityPartner p
            where p.activity.binnedAt is null order by p.id""";
    private static final String SESSIONS = """
            select s.id, s.activity.id, s.onDate, s.startTime, s.endTime, s.cancelled, s.place, s.neighbourhood.id, s.part,
            s.newToUs, s.notMotivated, s.strangersMet, s.wentOn, s.basis from ActivitySession s
            where s.activity.binnedAt is null order by s.onDate, s.startTime, s.id""";
    private static final String REACH = """
            select s.activity.id, r.id, s.id, r.audienceGroup.id, r.ageBand, r.people, r.counted, r.through.id, r.inTotal from Reach r join r.session s
            where s.activity.binnedAt is null order by r.id""";

    private record Link(Long activity, Long other) {
    }

    private record Part(Long id, Long activity, Long organisation, PartnerRole role, String contribution) {

        Participation kept() {
            return new Participation(id, activity, new ParticipationDetails(organisation, role, contribution));
        }
    }

    private record Day(Long id, Long activity, LocalDate on, LocalTime start, LocalTime end, Boolean cancelled, String place, Long neighbourhood, SessionPart part,
            Share newToUs, Share notMotivated, Share strangersMet, Share wentOn, Basis basis) {

        SessionRecord kept() {
            return new SessionRecord(id, activity, new SessionDetails(new SessionTime(on, Optional.ofNullable(start), Optional.ofNullable(end), cancelled), place,
                    Optional.ofNullable(neighbourhood), part, new Estimates(newToUs, notMotivated, strangersMet, wentOn, basis)));
        }
    }

    private record Count(Long activity, Long id, Long session, Long group, AgeBand ages, Integer people, Counted counted, Long through, Boolean inTotal) {

        ReachRecord kept() {
            return new ReachRow(id, session, group, ages, people, counted, through, inTotal).record();
        }
    }

    private final Database database;

    public ActivityBatches(Database database) {
        this.database = database;
    }

    /// Every activity that is not in the bin.
    public List<WholeActivity> all() {
        return database.read(session -> {
            var strategies = links(session, "select l.activity.id, l.strategy.id from ActivityStrategy l");
            var neighbourhoods = links(session, "select l.activity.id, l.neighbourhood.id from ActivityNeighbourhood l");
            var partners = grouped(session, PARTNERS, Part.class, Part::activity, Part::kept);
            var sessions = grouped(session, SESSIONS, Day.class, Day::activity, Day::kept);
            var reach = grouped(session, REACH, Count.class, Count::activity, Count::kept);
            return session.createSelectionQuery("from Activity a left join fetch a.sender left join fetch a.strategy where a.binnedAt is null order by a.id", Activity.class)
                    .getResultStream().map(activity -> new WholeActivity(
                            activity.with(strategies.getOrDefault(activity.id(), Set.of()), neighbourhoods.getOrDefault(activity.id(), Set.of())),
                            partners.getOrDefault(activity.id(), List.of()), sessions.getOrDefault(activity.id(), List.of()), reach.getOrDefault(activity.id(), List.of()))).toList();
        });
    }

    private static Map<Long, Set<Long>> links(StatelessSession session, String query) {
        return session.createSelectionQuery(query, Link.class).getResultStream().collect(groupingBy(Link::activity, mapping(Link::other, toSet())));
    }

    private static <R, T> Map<Long, List<T>> grouped(StatelessSession session, String query, Class<R> type, Function<R, Long> activity, Function<R, T> kept) {
        return session.createSelectionQuery(query, type).getResultStream().collect(groupingBy(activity, mapping(kept, toList())));
    }
}
