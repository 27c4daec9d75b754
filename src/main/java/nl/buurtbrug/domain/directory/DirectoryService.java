package nl.buurtbrug.domain.directory;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final FacetedList.Setup<PartnerSummary, PartnerSort> partnerSetup =
            new FacetedList.Setup<>(new FacetValues(PartnerEntries.FACETS), new PartnerFormat(), PartnerEntries::order);
    private final FacetedList.Setup<PersonSummary, PersonSort> personSetup =
            new FacetedList.Setup<>(new FacetValues(PersonEntries.FACETS), new PersonFormat(), PersonEntries::order);

    private Lists lists;
    private long moment;
    private LocalDate day = LocalDate.MIN;

    private record Lists(FacetedList<PartnerSummary, PartnerSort> partners, FacetedList<PersonSummary, PersonSort> people) {
    }

    public DirectoryService(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    public Found<PartnerSummary> partners(Query<PartnerSort> query) {
        return upToDate().partners().find(query);
    }

    public Found<PersonSummary> people(Query<PersonSort> query) {
        return upToDate().people().find(query);
    }

    public Optional<PartnerSummary> partner(long id) {
        return upToDate().partners().row(id);
    }

    public Optional<PersonSummary> person(long id) {
        return upToDate().people().row(id);
    }

    /// The roles at an organisation, former ones last.
    public List<RoleSummary> rolesAt(long organisation) {
        return rolesAt(Set.of(organisation)).get(organisation);
    }

    /// The roles at each of these organisations, former ones last.
    public Map<Long, List<RoleSummary>> rolesAt(Set<Long> organisations) {
        var records = Records.around(database, changes, organisations, Set.of());
        var today = LocalDate.now(clock);
        return organisations.stream().collect(toMap(Function.identity(), id -> RoleOrder.of(records.rolesAt().getOrDefault(id, List.of()), records, today)));
    }

    private synchronized Lists upToDate() {
        var since = changes.since(moment);
        var today = LocalDate.now(clock);
        if (lists == null || since.everything() || !today.equals(day)) {
            lists = readAll(today);
        } else if (!since.organisations().isEmpty() || !since.people().isEmpty()) {
            lists = renew(since, today);
        }
        moment = since.moment();
        day = today;
        return lists;
    }

    private Lists readAll(LocalDate today) {
        var names = Names.read(database, changes);
        var records = Records.all(database, changes);
        return new Lists(
                FacetedList.of(partnerSetup, records.organisations().values(), partnerEntries(records, names, today)::of, names.partnerFacets()),
                FacetedList.of(personSetup, records.people().values(), personEntries(records, today)::of, names.personFacets()));
    }

    private Lists renew(RecordChanges.Since since, LocalDate today) {
        var names = Names.read(database, changes);
        var records = Records.around(database, changes, since.organisations(), since.people());
        var organisations = records.renewedOrganisations();
        var people = records.renewedPeople();
        return new Lists(
                lists.partners().with(organisations, those(organisations, records.organisations()), partnerEntries(records, names, today)::of, names.partnerFacets()),
                lists.people().with(people, those(people, records.people()), personEntries(records, today)::of, names.personFacets()));
    }

    private static <T> List<T> those(Set<Long> ids, Map<Long, T> records) {
        return ids.stream().map(records::get).filter(Objects::nonNull).toList();
    }

    private PartnerEntries partnerEntries(Records records, Names names, LocalDate today) {
        return new PartnerEntries(partnerSetup.facets(), records, names, today);
    }

    private PersonEntries personEntries(Records records, LocalDate today) {
        return new PersonEntries(personSetup.facets(), records, today);
    }
}
