package nl.buurtbrug.domain.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Gatherers;
import nl.buurtbrug.platform.database.Database;
import org.hibernate.StatelessSession;

/// The activities as everybody may know them: the only door for what is made for outside, and it asks the database for nothing that stays inside.
public final class PublicActivities {

    private static final int AT_ONCE = 1_000;

    private record Head(Long id, String title, String invitation, String sender) {
    }

    private record Day(Long activity, Long id, LocalDate on, LocalTime start, LocalTime end, String place, SessionPart part) {

        PublicActivity.Occasion occasion() {
            return new PublicActivity.Occasion(id, new SessionTime(on, Optional.ofNullable(start), Optional.ofNullable(end), false), place, part);
        }
    }

    private record Part(Long activity, Long organisation, String name, PartnerRole role) {
    }

    private record Name(Long activity, String name) {
    }

    private final Database database;

    public PublicActivities(Database database) {
        this.database = database;
    }

    /// These activities, the earliest first; without those that are in the bin or no more.
    public List<PublicActivity> among(Collection<Long> ids) {
        return database.read(session -> {
            var found = new ArrayList<PublicActivity>();
            ids.stream().distinct().sorted().gather(Gatherers.windowFixed(AT_ONCE)).forEach(some -> found.addAll(some(session, some)));
            found.sort(Comparator.comparing((PublicActivity activity) -> activity.sessions().stream().map(occasion -> occasion.time().on()).findFirst().orElse(LocalDate.MAX))
                    .thenComparing(PublicActivity::id));
            return List.copyOf(found);
        });
    }

    /// The activities with a session in a period that takes place.
    public List<PublicActivity> between(LocalDate from, LocalDate to) {
        return database.read(session -> among(session.createSelectionQuery("select distinct a.id from ActivitySession s join s.activity a where s.onDate between :from and :to and "
                + SessionService.TAKES_PLACE, Long.class).setParameter("from", from).setParameter("to", to).getResultList()));
    }

    /// The activities in which one of these partners takes part.
    public List<PublicActivity> with(Collection<Long> organisations) {
        return organisations.isEmpty() ? List.of() : database.read(session -> among(
                session.createSelectionQuery("select distinct p.activity.id from ActivityPartner p where p.organisation.id in :some", Long.class)
                        .setParameter("some", organisations).getResultList()));
    }

    private static List<PublicActivity> some(StatelessSession session, List<Long> ids) {
        var days = byActivity(session, "select a.id, s.id, s.onDate, s.startTime, s.endTime, s.place, s.part from ActivitySession s join s.activity a"
                + " where s.cancelled = false and a.id in :some order by s.onDate, s.startTime, s.id", Day.class, ids, Day::activity);
        var partners = byActivity(session, "select a.id, o.id, o.name, p.role from ActivityPartner p join p.activity a join p.organisation o where a.id in :some order by p.id",
                Part.class, ids, Part::activity);
        var places = byActivity(session, "select a.id, n.name from ActivityNeighbourhood l join l.activity a join l.neighbourhood n where a.id in :some order by n.name",
                Name.class, ids, Name::activity);
        return session.createSelectionQuery("""
                select a.id, case when a.publicTitle = '' then a.title else a.publicTitle end, a.invitation, o.name
                from Activity a left join a.sender o where a.binnedAt is null and a.id in :some""", Head.class).setParameter("some", ids).getResultStream()
                .map(head -> new PublicActivity(head.id(), head.title(), head.invitation(), Optional.ofNullable(head.sender()).orElse(""),
                        days.getOrDefault(head.id(), List.of()).stream().map(Day::occasion).toList(),
                        partners.getOrDefault(head.id(), List.of()).stream().map(part -> new PublicActivity.Partner(part.organisation(), part.name(), part.role())).toList(),
                        places.getOrDefault(head.id(), List.of()).stream().map(Name::name).toList())).toList();
    }

    private static <T> Map<Long, List<T>> byActivity(StatelessSession session, String query, Class<T> type, List<Long> ids, Function<T, Long> activity) {
        return session.createSelectionQuery(query, type).setParameter("some", ids).getResultStream().collect(groupingBy(activity, mapping(Function.identity(), toList())));
    }
}
