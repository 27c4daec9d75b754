package nl.buurtbrug.domain.organisation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import nl.buurtbrug.domain.Alteration;
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
    public List<Alteration<PhaseSummary>> add(Collection<Long> organisations, PhaseDetails details) {
        var ids = List.copyOf(organisations);
        var added = database.read(session -> {
            var phases = ids.stream().map(id -> new PartnershipPhase(Organisation.standingFor(id), details)).toList();
            session.insertMultiple(phases);
            return IntStream.range(0, ids.size()).mapToObj(i -> Alteration.added(
                    new PhaseSummary(phases.get(i).id(), ids.get(i), details.stage(), details.from(), details.reason()))).toList();
        });
        organisations.forEach(changes::organisation);
        return added;
    }

    /// Mends a phase that was kept wrongly.
    ///
    /// @param phase as it was read
    /// @return empty, and nothing is done, when it is no longer so
    public List<Alteration<PhaseSummary>> change(PhaseSummary phase, PhaseDetails details) {
        return alter(phase, (repository, _) -> {
            var kept = repository.phase(phase.id());
            kept.change(details);
            repository.update(kept);
            return List.of(Alteration.changed(phase, new PhaseSummary(phase.id(), phase.organisationId(), details.stage(), details.from(), details.reason())));
        });
    }

    /// Takes a phase away that was kept wrongly.
    ///
    /// @param phase as it was read
    /// @return empty, and nothing is done, when it is no longer so, or is the only phase of its organisation
    public List<Alteration<PhaseSummary>> remove(PhaseSummary phase) {
        return alter(phase, (repository, phases) -> {
            if (phases.size() == 1) {
                return List.of();
            }
            repository.delete(repository.phase(phase.id()));
            return List.of(Alteration.removed(phase));
        });
    }

    private List<Alteration<PhaseSummary>> alter(PhaseSummary phase,
            BiFunction<OrganisationRepository, List<PhaseSummary>, List<Alteration<PhaseSummary>>> work) {
        var done = database.read(session -> {
            var repository = new OrganisationRepository_(session);
            var phases = repository.phasesOf(List.of(phase.organisationId()));
            return phases.contains(phase) ? work.apply(repository, phases) : List.<Alteration<PhaseSummary>>of();
        });
        changes.organisation(phase.organisationId());
        return done;
    }

    /// Takes back what was done.
    ///
    /// @return false, and nothing is done, when a phase was changed since, or an organisation would be left without one
    public boolean takeBack(List<Alteration<PhaseSummary>> done) {
        var organisations = done.stream().map(step -> step.either().organisationId()).distinct().toList();
        var undone = database.read(session -> {
            var repository = new OrganisationRepository_(session);
            var now = repository.phasesOf(organisations);
            var kept = now.stream().collect(groupingBy(PhaseSummary::organisationId, counting()));
            var stands = Alteration.stands(done, now) && done.stream().allMatch(step -> step.before().isPresent() || kept.get(step.either().organisationId()) > 1);
            if (stands) {
                done.forEach(step -> takeBack(repository, step));
            }
            return stands;
        });
        organisations.forEach(changes::organisation);
        return undone;
    }

    private static void takeBack(OrganisationRepository repository, Alteration<PhaseSummary> step) {
        if (step.after().isEmpty()) {
            repository.putBack(PartnershipPhase.again(step.either(), repository.get(step.either().organisationId())));
            return;
        }
        var kept = repository.phase(step.either().id());
        step.before().ifPresentOrElse(before -> {
            kept.change(before.details());
            repository.update(kept);
        }, () -> repository.delete(kept));
    }
}
