package nl.buurtbrug.domain.trail;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.platform.database.Database;

/// The history as it was noted. Each method is one transaction.
public final class TrailService {

    private static final String SELECT = """
            select c.id, s.id, s.madeAt, s.who, s.account, s.commandLine, s.reason, s.detail, c.kind, c.entity, c.entityId,
                   c.organisationId, c.personId, c.activityId, c.version, c.field, c.oldValue, c.newValue
            from RecordChange c join c.changeSet s
            """;

    /// That two records became one is one sentence: what hangs on them is not told row by row, what was chosen is.
    private static final String ORDER = " and (s.reason not in (MERGE, UNDO_MERGE) or c.entity in ('Organisation', 'Person', 'OrganisationExtra', 'PersonExtra')) order by c.id desc";
    private static final String STEPS = """
            select c.entityId, c.kind, c.version, c.field, c.oldValue, c.newValue
            from RecordChange c where c.entity = :entity and c.entityId in :ids order by c.id""";

    private static final int CHUNK = 500;

    private final Database database;

    public TrailService(Database database) {
        this.database = database;
    }

    /// What is told on the page of a partner, the latest first.
    ///
    /// @param ids of the partner, and of those that were merged into it
    public List<TrailLine> ofOrganisation(Collection<Long> ids, int most) {
        return lines("where c.organisationId in :ids" + ORDER, ids, most);
    }

    /// What is told on the page of a person, the latest first.
    ///
    /// @param ids of the person, and of those that were merged into them
    public List<TrailLine> ofPerson(Collection<Long> ids, int most) {
        return lines("where c.personId in :ids" + ORDER, ids, most);
    }

    /// What is told on the page of an activity, the latest first.
    public List<TrailLine> ofActivity(long id, int most) {
        return lines("where c.activityId in :ids" + ORDER, List.of(id), most);
    }

    /// When somebody last made or changed a record itself; empty when only an import did.
    public Optional<Instant> lastChange(String entity, long id) {
        return database.read(session -> session.createSelectionQuery("""
                select max(s.madeAt) from RecordChange c join c.changeSet s where c.entity = :entity and c.entityId = :id""", Instant.class)
                .setParameter("entity", entity).setParameter("id", id).getResultStream().filter(Objects::nonNull).findFirst());
    }

    /// How values of the bureau's lists came to be called otherwise, the latest first.
    ///
    /// @param entries the numbers of the values, by the kind of record they are
    public List<TrailLine> renamed(Map<String, List<Long>> entries, int most) {
        return database.read(session -> entries.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .flatMap(entry -> session.createSelectionQuery(SELECT + "where c.entity = :entity and c.entityId in :ids and c.field = 'name' order by c.id desc", TrailLine.class)
                        .setParameter("entity", entry.getKey()).setParameter("ids", entry.getValue()).setMaxResults(most).getResultStream())
                .toList());
    }

    /// How what was removed from the lists of the bureau was called.
    public Removed removed() {
        return database.read(Removed::new);
    }

    private List<TrailLine> lines(String which, Collection<Long> ids, int most) {
        return database.read(session -> session.createSelectionQuery(SELECT + which, TrailLine.class).setParameter("ids", ids).setMaxResults(most).getResultList());
    }

    /// Which of these records hold again what they held when they had a version, because all that was changed since was changed back.
    ///
    /// @param entity  the kind of record
    /// @param versions by the number of the record
    public Set<Long> changedBack(String entity, Map<Long, Integer> versions) {
        var changes = new HashMap<Long, NetChange>();
        versions.forEach((id, version) -> changes.put(id, new NetChange(version)));
        database.read(session -> {
            var ids = List.copyOf(versions.keySet());
            for (int start = 0; start < ids.size(); start += CHUNK) {
                session.createSelectionQuery(STEPS, NetChange.Step.class).setParameter("entity", entity).setParameter("ids", ids.subList(start, Math.min(ids.size(), start + CHUNK)))
                        .getResultStream().forEach(step -> changes.get(step.id()).add(step));
            }
            return changes;
        });
        return changes.entrySet().stream().filter(change -> change.getValue().isNone()).map(Map.Entry::getKey).collect(toSet());
    }
}
