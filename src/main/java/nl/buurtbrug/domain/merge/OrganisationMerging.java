package nl.buurtbrug.domain.merge;

import static java.util.stream.Collectors.toMap;
import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.PhaseService;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.platform.database.Database;

/// Merging two partners.
final class OrganisationMerging implements Merging {

    private final Database database;
    private final RecordChanges changes;
    private final OrganisationService organisations;
    private final PhaseService phases;
    private final Clock clock;

    OrganisationMerging(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
        organisations = new OrganisationService(database, changes, clock);
        phases = new PhaseService(database, changes);
    }

    @Override
    public List<Candidate> candidates(List<Long> ids) {
        return organisations.rows(ids).stream().map(row -> new Candidate(row.id(), row.version(), row.name(), row.archived(), row.sample())).toList();
    }

    @Override
    public List<FieldPair> fields(long first, long second) {
        return pair(first, second).fields();
    }

    private OrganisationPair pair(long first, long second) {
        return new OrganisationPair(half(first), half(second), ListNames.read(database, changes));
    }

    private OrganisationPair.Half half(long id) {
        return new OrganisationPair.Half(organisations.get(id), stage(id));
    }

    private Stage stage(long id) {
        return phases.of(List.of(id)).reversed().stream().findFirst().map(PhaseSummary::stage).orElse(Stage.IDENTIFIED);
    }

    @Override
    public List<Problem> problems(Comparison pair, Map<MergeField, Side> sides) {
        return pair(pair.first().id(), pair.second().id()).joined(sides).problems();
    }

    @Override
    public Consumer<MergeLog> change(Comparison pair, Map<MergeField, Side> sides) {
        var kept = pair.first().id();
        var both = pair(pair.first().id(), pair.second().id());
        organisations.change(kept, both.first().details(), both.joined(sides));
        var chosen = both.stage(sides);
        return log -> reach(kept, chosen, text("merge.phaseReason", pair.second().name()), log);
    }

    /// The steps of both are one line now, of which the last one may not be where the partnership is.
    private void reach(long kept, Stage chosen, String reason, MergeLog log) {
        var last = phases.of(List.of(kept)).reversed().stream().findFirst();
        if (last.filter(step -> step.stage() != chosen).isPresent()) {
            var today = LocalDate.now(clock);
            var from = last.get().from().isAfter(today) ? last.get().from() : today;
            phases.add(List.of(kept), new PhaseDetails(chosen, from, reason)).forEach(added -> log.added("partnership_phase", added.either().id()));
        }
    }

    @Override
    public Map<Long, String> names(Collection<Long> ids) {
        return organisations.rows(ids).stream().collect(toMap(OrganisationRow::id, OrganisationRow::name));
    }

    @Override
    public void touch(long id) {
        changes.organisation(id);
    }
}
