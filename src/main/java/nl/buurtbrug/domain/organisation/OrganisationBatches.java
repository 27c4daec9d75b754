package nl.buurtbrug.domain.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.area.Neighbourhood;
import nl.buurtbrug.domain.staff.StaffMember;
import nl.buurtbrug.platform.database.Database;
import org.hibernate.StatelessSession;

/// Organisations, their phases and tags, many at once: what an import and its undoing need. Each method takes part in the transaction it is called in.
///
/// Nobody is told of the changes; who calls does that when all is done.
public final class OrganisationBatches {

    private static final int CHUNK = 500;

    private final Database database;

    public OrganisationBatches(Database database) {
        this.database = database;
    }

    /// A new organisation with its first phase.
    public record NewOrganisation(OrganisationDetails details, PhaseDetails phase) {
    }

    /// The ids of what was made for a new organisation.
    public record Made(long id, long phase) {
    }

    /// What an organisation becomes, provided that it still has this version.
    public record Change(long id, int version, OrganisationDetails details) {
    }

    /// Every organisation, those in the bin included, in no order.
    public List<OrganisationRow> rowsWithBin() {
        return OrganisationTables.organisationsWithBin(database);
    }

    /// Every organisation, archived ones included, in the order they were made.
    public List<OrganisationImage> all() {
        return database.read(session -> new OrganisationRepository_(session).images());
    }

    public List<PhaseImage> phases() {
        return database.read(session -> new OrganisationRepository_(session).phaseImages());
    }

    /// Keeps new organisations.
    ///
    /// @param organisations without problems
    public List<Made> create(List<NewOrganisation> organisations, Origin origin) {
        return database.read(session -> {
            var links = new LinkCache(session);
            var entities = organisations.stream().map(each -> new Organisation(each.details(), links.of(each.details()), origin)).toList();
            session.insertMultiple(entities);
            var phases = new ArrayList<PartnershipPhase>(entities.size());
            for (int i = 0; i < entities.size(); i++) {
                phases.add(new PartnershipPhase(entities.get(i), organisations.get(i).phase()));
            }
            session.insertMultiple(phases);
            var made = new ArrayList<Made>(entities.size());
            for (int i = 0; i < entities.size(); i++) {
                made.add(new Made(entities.get(i).id(), phases.get(i).id()));
            }
            return made;
        });
    }

    /// Changes organisations that are still what they were.
    ///
    /// @return the new version by id; an organisation that was changed meanwhile, or is gone, is not in it
    public Map<Long, Integer> change(List<Change> changes) {
        return database.read(session -> {
            var links = new LinkCache(session);
            var entities = session.getMultiple(Organisation.class, changes.stream().map(Change::id).toList());
            var changed = new ArrayList<Organisation>(entities.size());
            for (int i = 0; i < entities.size(); i++) {
                var entity = entities.get(i);
                if (entity != null && entity.version() == changes.get(i).version()) {
                    entity.change(changes.get(i).details(), links.of(changes.get(i).details()));
                    changed.add(entity);
                }
            }
            session.updateMultiple(changed);
            var versions = new HashMap<Long, Integer>();
            changed.forEach(entity -> versions.put(entity.id(), entity.version()));
            return versions;
        });
    }

    /// Adds a phase to an organisation; gives its id.
    public long addPhase(long organisation, PhaseDetails details) {
        return database.read(session -> {
            var phase = new PartnershipPhase(Organisation.standingFor(organisation), details);
            session.insert(phase);
            return phase.id();
        });
    }

    public void removePhases(Collection<Long> ids) {
        inChunks(ids, (repository, chunk) -> repository.deletePhases(repository.severalPhases(chunk)));
    }

    /// Hangs tags on organisations that do not have them.
    public void hang(List<TagLink> links) {
        database.write(session -> session.insertMultiple(links.stream()
                .map(link -> new OrganisationTag(Organisation.standingFor(link.organisationId()), Tag.standingFor(link.tagId()))).toList()));
    }

    public void takeOff(TagLink link) {
        database.write(session -> {
            var repository = new OrganisationRepository_(session);
            repository.tagLink(link.organisationId(), link.tagId()).ifPresent(repository::delete);
        });
    }

    /// Removes organisations; no phases and nothing else may hang on them but tags.
    ///
    /// @param tagged those among them that have tags
    public void remove(Collection<Long> ids, Collection<Long> tagged) {
        inChunks(tagged, (repository, chunk) -> repository.deleteTags(repository.tagsOn(chunk)));
        inChunks(ids, (repository, chunk) -> repository.deleteAll(repository.several(chunk)));
    }

    /// Removes tags and kinds that nothing uses.
    public void removeUnused(Collection<Long> tags, Collection<Long> kinds) {
        database.write(session -> {
            var lists = new OrganisationListsRepository_(session);
            tags.stream().filter(id -> lists.organisationsWithTag(id) == 0).forEach(id -> Optional.ofNullable(session.get(Tag.class, id)).ifPresent(lists::delete));
            kinds.stream().filter(id -> lists.organisationsOfKind(id) == 0)
                    .forEach(id -> Optional.ofNullable(session.get(OrganisationKind.class, id)).ifPresent(lists::delete));
        });
    }

    private interface Work {
        void on(OrganisationRepository repository, List<Long> chunk);
    }

    private void inChunks(Collection<Long> ids, Work work) {
        database.write(session -> {
            var repository = new OrganisationRepository_(session);
            var all = List.copyOf(ids);
            for (int start = 0; start < all.size(); start += CHUNK) {
                work.on(repository, all.subList(start, Math.min(all.size(), start + CHUNK)));
            }
        });
    }

    /// What organisations point to, read once for all of them.
    private static final class LinkCache {

        private final StatelessSession session;
        private final Map<Long, OrganisationKind> kinds = new HashMap<>();
        private final Map<Long, Neighbourhood> neighbourhoods = new HashMap<>();
        private final Map<Long, StaffMember> staff = new HashMap<>();

        LinkCache(StatelessSession session) {
            this.session = session;
        }

        Organisation.Links of(OrganisationDetails details) {
            return new Organisation.Links(
                    kinds.computeIfAbsent(details.kind(), id -> session.get(OrganisationKind.class, id)),
                    details.neighbourhood().map(id -> neighbourhoods.computeIfAbsent(id, key -> session.get(Neighbourhood.class, key))).orElse(null),
                    details.owner().map(id -> staff.computeIfAbsent(id, key -> session.get(StaffMember.class, key))).orElse(null));
        }
    }
}
