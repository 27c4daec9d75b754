package nl.buurtbrug.domain.trail;

import java.util.List;
import nl.buurtbrug.platform.database.Database;

/// The history as it was noted. Each method is one transaction.
public final class TrailService {

    private static final String SELECT = """
            select c.id, s.id, s.madeAt, s.who, s.account, s.commandLine, s.reason, s.detail, c.kind, c.entity, c.entityId,
                   c.organisationId, c.personId, c.field, c.oldValue, c.newValue
            from RecordChange c join c.changeSet s
            """;

    private final Database database;

    public TrailService(Database database) {
        this.database = database;
    }

    /// What is told on the page of a partner, the latest first.
    public List<TrailLine> ofOrganisation(long id) {
        return lines("where c.organisationId = :id order by c.id desc", id);
    }

    /// What is told on the page of a person, the latest first.
    public List<TrailLine> ofPerson(long id) {
        return lines("where c.personId = :id order by c.id desc", id);
    }

    private List<TrailLine> lines(String which, long id) {
        return database.read(session -> session.createSelectionQuery(SELECT + which, TrailLine.class).setParameter("id", id).getResultList());
    }
}
