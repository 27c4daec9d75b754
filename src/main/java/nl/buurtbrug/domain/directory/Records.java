package nl.buurtbrug.domain.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.audience.AccessSummary;
import nl.buurtbrug.domain.audience.AudienceService;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.domain.organisation.OrganisationService;
import nl.buurtbrug.domain.organisation.PhaseService;
import nl.buurtbrug.domain.organisation.PhaseSummary;
import nl.buurtbrug.domain.organisation.TagLink;
import nl.buurtbrug.domain.organisation.TagService;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.domain.person.AffiliationService;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.person.PersonService;
import nl.buurtbrug.platform.database.Database;

/// The rows that list entries are made of: all of them, or those around a few changed records.
///
/// @param renewedOrganisations of those around a few changed records the ones an entry is to be made of; the others lend their names only
/// @param renewedPeople        likewise
record Records(
        Map<Long, OrganisationRow> organisations,
        Map<Long, PhaseSummary> phases,
        Map<Long, List<TagLink>> tags,
        Map<Long, List<AccessSummary>> accesses,
        Map<Long, List<AffiliationRow>> rolesAt,
        Map<Long, List<AffiliationRow>> rolesOf,
        Map<Long, PersonRow> people,
        Silence silence,
        Set<Long> renewedOrganisations,
        Set<Long> renewedPeople) {

    /// All that the list of partners is made of.
    static Records ofAllPartners(Database database, RecordChanges changes, LocalDate today) {
        var read = new Reader(database, changes);
        return of(read.organisations.rows(), read.people.rows(), read.roles.all(), List.of(), read.phases.all(), read.tags.links(), read.accesses.accesses(),
                Set.of(), Set.of()).with(Silence.ofAll(database, changes, today));
    }

    /// All that the list of people is made of.
    static Records ofAllPeople(Database database, RecordChanges changes) {
        var read = new Reader(database, changes);
        return of(read.organisations.rows(), read.people.rows(), List.of(), read.roles.all(), List.of(), List.of(), List.of(), Set.of(), Set.of());
    }

    /// @param since the ids of those that changed
    static Records around(Database database, RecordChanges changes, RecordChanges.Since since, LocalDate today) {
        return database.read(_ -> {
            var organisations = since.organisations();
            var people = since.people();
            var read = new Reader(database, changes);
            var touching = Stream.concat(read.roles.at(organisations).stream(), read.roles.ofPeople(people).stream()).toList();
            var allOrganisations = union(organisations, ids(touching, AffiliationRow::organisationId));
            var allPeople = union(people, ids(touching, AffiliationRow::personId));
            var rolesAt = read.roles.at(allOrganisations);
            var rolesOf = read.roles.ofPeople(allPeople);
            return of(
                    read.organisations.rows(union(allOrganisations, ids(rolesOf, AffiliationRow::organisationId))),
                    read.people.rows(union(allPeople, ids(rolesAt, AffiliationRow::personId))),
                    rolesAt, rolesOf,
                    read.phases.of(allOrganisations), read.tags.links(allOrganisations), read.accesses.accesses(allOrganisations),
                    allOrganisations, allPeople).with(Silence.of(allOrganisations, database, changes, today));
        });
    }

    /// What the roles at some organisations are shown by, and nothing more.
    static Records ofRolesAt(Database database, RecordChanges changes, Set<Long> organisations) {
        return database.read(_ -> {
            var read = new Reader(database, changes);
            var roles = read.roles.at(organisations);
            return of(read.organisations.rows(organisations), read.people.rows(ids(roles, AffiliationRow::personId)), roles,
                    List.of(), List.of(), List.of(), List.of(), Set.of(), Set.of());
        });
    }

    private static Records of(List<OrganisationRow> organisations, List<PersonRow> people, List<AffiliationRow> rolesAt,
            List<AffiliationRow> rolesOf, List<PhaseSummary> phases, List<TagLink> tags, List<AccessSummary> accesses,
            Set<Long> renewedOrganisations, Set<Long> renewedPeople) {
        var organisationsById = organisations.stream().collect(toMap(OrganisationRow::id, Function.identity()));
        var peopleById = people.stream().collect(toMap(PersonRow::id, Function.identity()));
        // what is left out lies in the bin
        Predicate<AffiliationRow> isThere = role -> organisationsById.containsKey(role.organisationId()) && peopleById.containsKey(role.personId());
        return new Records(
                organisationsById,
                phases.stream().collect(toMap(PhaseSummary::organisationId, Function.identity(), (_, later) -> later)),
                tags.stream().collect(groupingBy(TagLink::organisationId)),
                accesses.stream().collect(groupingBy(AccessSummary::organisationId)),
                rolesAt.stream().filter(isThere).collect(groupingBy(AffiliationRow::organisationId)),
                rolesOf.stream().filter(isThere).collect(groupingBy(AffiliationRow::personId)),
                peopleById,
                Silence.UNKNOWN,
                renewedOrganisations, renewedPeople);
    }

    private Records with(Silence known) {
        return new Records(organisations, phases, tags, accesses, rolesAt, rolesOf, people, known, renewedOrganisations, renewedPeople);
    }

    /// The records with these ids, as far as they are still there.
    static <T> List<T> those(Set<Long> ids, Map<Long, T> records) {
        return ids.stream().map(records::get).filter(Objects::nonNull).toList();
    }

    private static <T> Set<Long> ids(Collection<T> rows, Function<T, Long> id) {
        var ids = new HashSet<Long>(rows.size() * 2);
        rows.forEach(row -> ids.add(id.apply(row)));
        return ids;
    }

    private static Set<Long> union(Set<Long> one, Set<Long> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static final class Reader {

        private final OrganisationService organisations;
        private final PhaseService phases;
        private final TagService tags;
        private final AudienceService accesses;
        private final PersonService people;
        private final AffiliationService roles;

        Reader(Database database, RecordChanges changes) {
            organisations = new OrganisationService(database, changes, Clock.systemDefaultZone());
            phases = new PhaseService(database, changes);
            tags = new TagService(database, changes);
            accesses = new AudienceService(database, changes);
            people = new PersonService(database, changes, Clock.systemDefaultZone());
            roles = new AffiliationService(database, changes);
        }
    }
}
