package nl.buurtbrug.domain.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.audience.AccessKind;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.audience.Trust;
import nl.buurtbrug.domain.organisation.Stage;
import org.hibernate.StatelessSession;

/// Finds the partners that open a group somewhere, inside a transaction.
final class OpenerSearch {

    /// More partners than anybody calls for one activity.
    static final int MOST = 25;

    private static final String SELECT = """
            select o.id, o.name, n.name, a.id, g.id, g.name, a.how, a.sizeEstimate, a.trust, a.barrier""";
    private static final String FROM = """
             from AudienceAccess a join a.audienceGroup g join a.organisation o left join o.neighbourhood n
            where o.archivedAt is null and o.binnedAt is null
              and not exists (select 1 from PartnershipPhase p where p.organisation = o and p.stage = ENDED and not exists
                  (select 1 from PartnershipPhase later where later.organisation = o and (later.fromDate > p.fromDate or later.fromDate = p.fromDate and later.id > p.id)))""";
    private static final String ORDER = " order by case a.trust when HIGH then 0 when MEDIUM then 1 else 2 end, a.sizeEstimate desc, o.name, a.id";

    private record Found(Long organisation, String name, String neighbourhood, Long access, Long group, String groupName, AccessKind how, Integer size, Trust trust, String barrier) {

        AccessSummary summary() {
            return new AccessSummary(access, organisation, group, groupName, how, size, trust, barrier);
        }
    }

    private record Phase(Long organisation, Stage stage) {
    }

    private final StatelessSession session;

    OpenerSearch(StatelessSession session) {
        this.session = session;
    }

    Openers of(Slice.Field field) {
        var here = find(where(field.area()), field);
        if (!here.isEmpty() || field.group().isEmpty()) {
            return new Openers(here, here.size() < MOST ? here.size() : count(field), List.of());
        }
        return new Openers(List.of(), 0, find("", new Slice.Field(new Area.Everywhere(), field.group())));
    }

    private int count(Slice.Field field) {
        var query = session.createSelectionQuery("select count(distinct o.id)" + FROM + where(field.area()) + group(field), Long.class);
        field.group().ifPresent(group -> query.setParameter("group", group));
        area(field.area()).ifPresent(id -> query.setParameter("area", id));
        return query.getSingleResult().intValue();
    }

    /// Each partner once, with all its ways to the group that were found.
    private List<Openers.Opener> find(String where, Slice.Field field) {
        var query = session.createSelectionQuery(SELECT + FROM + where + group(field) + ORDER, Found.class).setMaxResults(MOST * AccessKind.values().length);
        field.group().ifPresent(group -> query.setParameter("group", group));
        area(field.area()).ifPresent(id -> query.setParameter("area", id));
        var found = query.getResultStream().collect(groupingBy(Found::organisation, LinkedHashMap::new, toList()));
        var stages = stages(found.keySet().stream().limit(MOST).toList());
        return found.values().stream().limit(MOST).map(ways -> opener(ways, stages)).toList();
    }

    private static Openers.Opener opener(List<Found> ways, Map<Long, Stage> stages) {
        var partner = ways.getFirst();
        return new Openers.Opener(partner.organisation(), partner.name(), stages.getOrDefault(partner.organisation(), Stage.IDENTIFIED),
                Optional.ofNullable(partner.neighbourhood()).orElse(""), ways.stream().map(Found::summary).toList());
    }

    private Map<Long, Stage> stages(List<Long> organisations) {
        return organisations.isEmpty() ? Map.of() : session.createSelectionQuery("""
                select p.organisation.id, p.stage from PartnershipPhase p where p.organisation.id in :organisations order by p.fromDate, p.id""", Phase.class)
                .setParameter("organisations", organisations).getResultStream().collect(toMap(Phase::organisation, Phase::stage, (_, later) -> later));
    }

    private static String group(Slice.Field field) {
        return field.group().isPresent() ? " and g.id = :group" : "";
    }

    private static String where(Area area) {
        return switch (area) {
            case Area.Everywhere() -> "";
            case Area.Elsewhere() -> " and n.id is null";
            case Area.Neighbourhood _ -> " and n.id = :area";
            case Area.Municipality _ -> " and n.municipality.id = :area";
        };
    }

    private static Optional<Long> area(Area area) {
        return switch (area) {
            case Area.Everywhere(), Area.Elsewhere() -> Optional.empty();
            case Area.Neighbourhood(long id) -> Optional.of(id);
            case Area.Municipality(long id) -> Optional.of(id);
        };
    }
}
