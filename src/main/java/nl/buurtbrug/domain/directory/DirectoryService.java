package nl.buurtbrug.domain.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.platform.database.Database;

/// The lists of partners and people, kept in memory so that searching 100,000 of them is instant.
///
/// Each answer is up to date with the database: what changed since the last one is read first.
public final class DirectoryService {

    private final Database database;
    private final RecordChanges changes;
    private final Clock clock;

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
        return upToDate().partners().entry(id).map(Entry::row);
    }

    public Optional<PersonSummary> person(long id) {
        return upToDate().people().entry(id).map(Entry::row);
    }

    /// The roles at an organisation, former ones last.
    public List<RoleSummary> rolesAt(long organisation) {
        var records = Records.around(database, changes, Set.of(organisation), Set.of());
        return RoleOrder.of(records.rolesAt().getOrDefault(organisation, List.of()), records, LocalDate.now(clock));
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
        var partnerEntries = new PartnerEntries(records, names, today);
        var personEntries = new PersonEntries(records, today);
        var partners = new ArrayList<Entry<PartnerSummary>>(records.organisations().size());
        records.organisations().values().forEach(row -> partners.add(partnerEntries.of(row)));
        var people = new ArrayList<Entry<PersonSummary>>(records.people().size());
        records.people().values().forEach(row -> people.add(personEntries.of(row)));
        return new Lists(
                new FacetedList<>(partners, PartnerEntries::order, names.partnerFacets()),
                new FacetedList<>(people, PersonEntries::order, names.personFacets()));
    }

    private Lists renew(RecordChanges.Since since, LocalDate today) {
        var names = Names.read(database, changes);
        var records = Records.around(database, changes, since.organisations(), since.people());
        var partnerEntries = new PartnerEntries(records, names, today);
        var personEntries = new PersonEntries(records, today);
        Map<Long, Entry<PartnerSummary>> partners = new HashMap<>();
        records.renewedOrganisations().forEach(id ->
                partners.put(id, Optional.ofNullable(records.organisations().get(id)).map(partnerEntries::of).orElse(null)));
        Map<Long, Entry<PersonSummary>> people = new HashMap<>();
        records.renewedPeople().forEach(id ->
                people.put(id, Optional.ofNullable(records.people().get(id)).map(personEntries::of).orElse(null)));
        return new Lists(lists.partners().with(partners, names.partnerFacets()), lists.people().with(people, names.personFacets()));
    }
}
