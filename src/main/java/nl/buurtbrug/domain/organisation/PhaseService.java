package nl.buurtbrug.domain.organisation;

import java.util.Collection;
import java.util.List;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.platform.database.Database;

/// The phases of the partnerships. Each method is one transaction.
public final class PhaseService {

    private final Database database;
    private final RecordChanges changes;

    public PhaseService(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /// Oldest first; the last one of an organisation is its current one.
    public List<PhaseSummary> all() {
        return OrganisationTables.phases(database);
    }

    /// Oldest first.
    public List<PhaseSummary> of(Collection<Long> organisations) {
        return organisations.isEmpty() ? List.of() : database.read(session -> new OrganisationRepository_(session).phasesOf(organisations));
    }

    /// Adds a phase to each of these organisations.
    ///
    /// @param details without problems
    public void add(Collection<Long> organisations, PhaseDetails details) {
        database.write(session -> {
            var repository = new OrganisationRepository_(session);
            organisations.forEach(id -> repository.insert(new PartnershipPhase(repository.get(id), details)));
        });
        organisations.forEach(changes::organisation);
    }

    /// Mends a phase that was kept wrongly.
    public void change(PhaseSummary phase, PhaseDetails details) {
        database.write(session -> {
            var repository = new OrganisationRepository_(session);
            var kept = repository.phase(phase.id());
            kept.change(details);
            repository.update(kept);
        });
        changes.organisation(phase.organisationId());
    }

    /// Takes a phase away that was kept wrongly.
    ///
    /// @return false, and nothing is done, when it is the only phase of its organisation
    public boolean remove(PhaseSummary phase) {
        var removed = database.read(session -> {
            var repository = new OrganisationRepository_(session);
            if (repository.phasesOf(List.of(phase.organisationId())).size() == 1) {
                return false;
            }
            repository.delete(repository.phase(phase.id()));
            return true;
        });
        changes.organisation(phase.organisationId());
        return removed;
    }
}
