package nl.buurtbrug.domain.directory;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.platform.database.Database;

/// The lists of partners and people, kept in memory so that searching 100,000 of them is instant.
///
/// Each answer is up to date with the database: what changed since the last one is read first.
public final class DirectoryService {

    private final Database database;
    private final RecordChanges changes;
    private final Clock clock;
    private final LiveList<PartnerSummary, PartnerSort> partners;
    private final LiveList<PersonSummary, PersonSort> people;

    public DirectoryService(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
        partners = new LiveList<>(new PartnerSource(database, changes), changes, clock);
        people = new LiveList<>(new PersonSource(database, changes), changes, clock);
    }

    public Found<PartnerSummary> partners(Query<PartnerSort> query) {
        return partners.upToDate().find(query);
    }

    public Found<PersonSummary> people(Query<PersonSort> query) {
        return people.upToDate().find(query);
    }

    /// Makes what the list of partners is searched by, so that the first who types does not wait for it.
    public void getReady() {
        partners.upToDate().getReady();
    }

    /// By facet what its values are called now, for those facets whose values the bureau keeps a list of.
    public Map<Facet, Map<Long, String>> facetNames() {
        return Names.read(database, changes).keptLists();
    }

    public Optional<PartnerSummary> partner(long id) {
        return partners.upToDate().row(id);
    }

    public Optional<PersonSummary> person(long id) {
        return people.upToDate().row(id);
    }

    /// The roles at an organisation, former ones last.
    public List<RoleSummary> rolesAt(long organisation) {
        return rolesAt(Set.of(organisation)).get(organisation);
    }

    /// The roles at each of these organisations, former ones last.
    public Map<Long, List<RoleSummary>> rolesAt(Set<Long> organisations) {
        var records = Records.ofRolesAt(database, changes, organisations);
        var today = LocalDate.now(clock);
        return organisations.stream().collect(toMap(Function.identity(), id -> RoleOrder.of(records.rolesAt().getOrDefault(id, List.of()), records, today)));
    }
}
