package nl.buurtbrug.domain.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.trail.FieldsText;
import nl.buurtbrug.domain.trail.TrailLine;
import org.hibernate.StatelessSession;

/// What the phases and audiences hold that a history tells of, so that a change of one can say of which; also of those that are gone.
final class Parts {

    private record Key(String entity, Long id) {
    }

    private record Phase(Long id, Stage stage, LocalDate from) {
    }

    private record Access(Long id, Long group) {
    }

    private record Extra(Long id, Long field) {
    }

    private static final String PHASE = "PartnershipPhase";
    private static final String ACCESS = "AudienceAccess";

    private final Map<Key, Map<String, String>> fields = new HashMap<>();

    /// @param lines the latest first
    Parts(StatelessSession session, List<TrailLine> lines) {
        lines.reversed().forEach(line -> {
            var whole = FieldsText.read(line.field().isEmpty() ? line.before().concat(line.after()) : "");
            if (!whole.isEmpty()) {
                fields.put(new Key(line.entity(), line.entityId()), whole);
            }
        });
        of(lines, PHASE).forEach(organisation -> session.createSelectionQuery("select p.id, p.stage, p.fromDate from PartnershipPhase p where p.organisation.id = :id", Phase.class)
                .setParameter("id", organisation).getResultStream()
                .forEach(phase -> fields.put(new Key(PHASE, phase.id()), Map.of("stage", phase.stage().name(), "fromDate", phase.from().toString()))));
        of(lines, ACCESS).forEach(organisation -> session.createSelectionQuery("select a.id, a.audienceGroup.id from AudienceAccess a where a.organisation.id = :id", Access.class)
                .setParameter("id", organisation).getResultStream()
                .forEach(access -> fields.put(new Key(ACCESS, access.id()), Map.of("audienceGroup", access.group().toString()))));
        extras(session, lines, "OrganisationExtra", "select e.id, e.field.id from OrganisationExtra e where e.id in :ids");
        extras(session, lines, "PersonExtra", "select e.id, e.field.id from PersonExtra e where e.id in :ids");
    }

    private void extras(StatelessSession session, List<TrailLine> lines, String entity, String query) {
        var ids = lines.stream().filter(line -> line.entity().equals(entity)).map(TrailLine::entityId).distinct().toList();
        if (!ids.isEmpty()) {
            session.createSelectionQuery(query, Extra.class).setParameter("ids", ids).getResultStream()
                    .forEach(extra -> fields.put(new Key(entity, extra.id()), Map.of("field", extra.field().toString())));
        }
    }

    private static List<Long> of(List<TrailLine> lines, String entity) {
        return lines.stream().filter(line -> line.entity().equals(entity)).map(TrailLine::organisationId).distinct().toList();
    }

    /// What it holds, or held when it went; nothing where that is not known.
    Map<String, String> of(TrailLine line) {
        return fields.getOrDefault(new Key(line.entity(), line.entityId()), Map.of());
    }
}
