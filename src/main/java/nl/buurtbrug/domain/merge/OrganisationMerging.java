package nl.buurtbrug.domain.merge;

import static java.util.stream.Collectors.toMap;
import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.merge.Comparison.Party;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.organisation.PhaseDetails;
import nl.buurtbrug.domain.organisation.PhaseService;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.Stage;
import nl.buurtbrug.domain.organisation.TagService;
import nl.buurtbrug.domain.person.AffiliationService;
import nl.buurtbrug.domain.trail.TrailService;
import nl.buurtbrug.platform.database.Database;

/// Merging two partners.
final class OrganisationMerging implements Merging {

    private final Database database;
    private final RecordChanges changes;
    private final OrganisationService organisations;
    private final PhaseService phases;
    private final OtherExtras extras;
    private final Clock clock;

    OrganisationMerging(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
        organisations = new OrganisationService(database, changes, clock);
        phases = new PhaseService(database, changes);
        extras = new OtherExtras(new ExtraValueService(database, changes), ExtraSubject.ORGANISATION);
    }

    @Override
    public Optional<Comparison> compare(long one, long other) {
        return database.read(_ -> Comparison.of(RecordKind.ORGANISATION, organisations.rows(List.of(one, other)).stream()
                .map(row -> new PartyOrder(new Party(row.id(), row.version(), row.name(), row.archived(), links(row.id())), row.sample())),
                (first, second) -> pair(first, second).fields()));
    }

    private int links(long id) {
        var ids = List.of(id);
        return phases.of(ids).size() + new TagService(database, changes).links(ids).size()
                + new AudienceService(database, changes).accesses(ids).size() + new AffiliationService(database, changes).at(ids).size();
    }

    private OrganisationPair pair(Party first, Party second) {
        var going = half(second.id());
        var note = extras.under(going.details().note(), first.id(), second.id());
        var newer = PartyOrder.newer(first, second, id -> new TrailService(database).lastChange("Organisation", id));
        return new OrganisationPair(half(first.id()), new OrganisationPair.Half(going.details().withNote(note), going.stage()),
                ListNames.read(database, changes), new Proposal(newer));
    }

    private OrganisationPair.Half half(long id) {
        return new OrganisationPair.Half(organisations.get(id), stage(id));
    }

    private Stage stage(long id) {
        return phases.of(List.of(id)).reversed().stream().findFirst().map(PhaseSummary::stage).orElse(Stage.IDENTIFIED);
    }

    @Override
    public List<Problem> problems(Comparison pair, Map<MergeField, Side> sides) {
        return pair(pair.first(), pair.second()).joined(sides).problems();
    }

    @Override
    public Consumer<MergeLog> change(Comparison pair, Map<MergeField, Side> sides) {
        var kept = pair.first().id();
        var both = pair(pair.first(), pair.second());
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
