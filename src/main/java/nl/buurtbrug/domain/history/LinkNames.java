package nl.buurtbrug.domain.history;

import static java.util.stream.Collectors.toMap;
import static nl.buurtbrug.language.Text.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtbrug.domain.trail.FieldsText;
import nl.buurtbrug.domain.trail.Removed;
import nl.buurtbrug.domain.trail.TrailLine;
import nl.buurtbrug.language.Formats;
import org.hibernate.StatelessSession;

/// The names of what records point to, read once for all that is told; also of what lies in the bin or was on a list once.
final class LinkNames {

    /// A list that fields point to.
    private record Kept(String entity, String query) {
    }

    private static final Map<String, Kept> LISTS = Map.of(
            "kind", new Kept("OrganisationKind", "select k.id, k.name from OrganisationKind k"),
            "neighbourhood", new Kept("Neighbourhood", "select n.id, n.name from Neighbourhood n"),
            "owner", new Kept("StaffMember", "select s.id, s.name from StaffMember s"),
            "tag", new Kept("Tag", "select t.id, t.name from Tag t"),
            "audienceGroup", new Kept("AudienceGroup", "select g.id, g.name from AudienceGroup g"),
            "field", new Kept("ExtraField", "select f.id, f.name from ExtraField f"),
            "choice", new Kept("ExtraChoice", "select c.id, c.name from ExtraChoice c"),
            "strategy", new Kept("Strategy", "select s.id, s.name from Strategy s"),
            "municipality", new Kept("Municipality", "select m.id, m.name from Municipality m"));

    private record MomentDay(Long id, LocalDate day) {
    }

    private record Named(Long id, String name) {
    }

    private final Map<String, Map<Long, String>> names = new HashMap<>();

    LinkNames(StatelessSession session, List<TrailLine> lines, Removed removed) {
        LISTS.forEach((field, list) -> {
            var known = new HashMap<Long, String>();
            removed.names(list.entity()).forEach((id, name) -> known.put(id, text("history.noMoreNamed", name)));
            known.putAll(read(session, list.query()));
            names.put(field, known);
        });
        names.put("assignee", names.get("owner"));
        names.put("organisation", among(session, "select o.id, o.name from Organisation o where o.id in :ids",
                Stream.concat(owners(lines, TrailLine::organisationId), values(lines, Set.of("organisation", "sender", "through"))).distinct().toList()));
        names.put("sender", names.get("organisation"));
        names.put("through", names.get("organisation"));
        names.put("activity", among(session, "select a.id, a.title from Activity a where a.id in :ids",
                Stream.concat(owners(lines, TrailLine::activityId), values(lines, Set.of("activity"))).distinct().toList()));
        names.put("session", sessions(session, lines));
        names.put("moment", moments(session, lines));
        names.put("person", among(session, "select p.id, trim(concat(p.firstName, ' ', trim(concat(p.prefix, ' ', p.lastName)))) from Person p where p.id in :ids",
                owners(lines, TrailLine::personId).distinct().toList()));
    }

    private static Stream<Long> owners(List<TrailLine> lines, Function<TrailLine, Long> owner) {
        return lines.stream().map(owner).filter(Objects::nonNull);
    }

    /// The numbers that these fields of activities held, also of what came or went.
    private static Stream<Long> values(List<TrailLine> lines, Set<String> fields) {
        return lines.stream().filter(line -> Theme.of(line.entity(), line.field()) == Theme.ACTIVITIES || line.entity().equals("FollowUp")).flatMap(line -> {
            if (line.field().isEmpty()) {
                var whole = FieldsText.read(line.before().concat(line.after()));
                return fields.stream().map(field -> whole.getOrDefault(field, ""));
            }
            return fields.contains(line.field()) ? Stream.of(line.before(), line.after()) : Stream.empty();
        }).filter(id -> !id.isEmpty()).map(Long::valueOf);
    }

    /// Sessions by their day.
    private static Map<Long, String> sessions(StatelessSession session, List<TrailLine> lines) {
        var ids = Stream.concat(lines.stream().filter(line -> line.entity().equals("ActivitySession")).map(TrailLine::entityId), values(lines, Set.of("session"))).distinct().toList();
        return ids.isEmpty() ? Map.of() : session.createSelectionQuery("select s.id, s.onDate from ActivitySession s where s.id in :ids", MomentDay.class).setParameter("ids", ids)
                .getResultStream().collect(toMap(MomentDay::id, one -> Formats.date(one.day())));
    }

    /// Contact moments by their day.
    private static Map<Long, String> moments(StatelessSession session, List<TrailLine> lines) {
        var ids = lines.stream().filter(line -> Theme.of(line.entity(), line.field()) == Theme.CONTACT).flatMap(LinkNames::momentsIn)
                .filter(id -> !id.isEmpty()).map(Long::valueOf).distinct().toList();
        return ids.isEmpty() ? Map.of() : session.createSelectionQuery("select m.id, m.onDate from ContactMoment m where m.id in :ids", MomentDay.class).setParameter("ids", ids)
                .getResultStream().collect(toMap(MomentDay::id, moment -> text("history.momentOf", Formats.date(moment.day()))));
    }

    private static Stream<String> momentsIn(TrailLine line) {
        return switch (line.field()) {
            case "moment" -> Stream.of(line.before(), line.after());
            case "" -> Stream.of(FieldsText.read(line.before().concat(line.after())).getOrDefault("moment", ""));
            default -> Stream.empty();
        };
    }

    private static Map<Long, String> read(StatelessSession session, String query) {
        return session.createSelectionQuery(query, Named.class).getResultStream().collect(toMap(Named::id, Named::name));
    }

    private static Map<Long, String> among(StatelessSession session, String query, List<Long> ids) {
        return ids.isEmpty() ? Map.of()
                : session.createSelectionQuery(query, Named.class).setParameter("ids", ids).getResultStream().collect(toMap(Named::id, Named::name));
    }

    /// Whether a field holds the number of a record.
    boolean isLink(String field) {
        return names.containsKey(field);
    }

    /// Whether a partner or person that a change tells of is still there; one that went up in another is not.
    boolean isThere(String field, Long id) {
        return id == null || names.get(field).containsKey(id);
    }

    /// The name of what a field points to, or that it is no more.
    String of(String field, String id) {
        return names.get(field).getOrDefault(Long.valueOf(id), text("history.noMore"));
    }
}
