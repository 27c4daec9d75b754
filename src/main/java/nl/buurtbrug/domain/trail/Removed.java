package nl.buurtbrug.domain.trail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/// How the values of the bureau's lists were called that were removed.
public final class Removed {

    private record Gone(String entity, Long id, String fields) {
    }

    private final Map<String, Map<Long, String>> names = new HashMap<>();

    /// Reads them, inside a transaction.
    Removed(StatelessSession session) {
        List<Gone> all = session.createSelectionQuery("""
                select c.entity, c.entityId, c.oldValue from RecordChange c
                where c.kind = REMOVED and c.organisationId is null and c.personId is null and c.activityId is null order by c.id""", Gone.class).getResultList();
        all.forEach(gone -> names.computeIfAbsent(gone.entity(), _ -> new HashMap<>()).put(gone.id(), FieldsText.read(gone.fields()).getOrDefault("name", "")));
    }

    /// The last names by number.
    public Map<Long, String> names(String entity) {
        return names.getOrDefault(entity, Map.of());
    }
}
