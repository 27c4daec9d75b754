package nl.buurtbrug.domain.duplicate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Set;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.match.PersonFace;
import nl.buurtbrug.domain.match.PersonIndex;
import nl.buurtbrug.domain.person.AffiliationRow;
import nl.buurtbrug.domain.person.AffiliationService;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.person.PersonService;

/// Finds the kept people that share a key with one who is being typed. It follows the database, and gives its memory back when that is needed.
final class KnownPeople {

    private record Index(PersonIndex keys, KnownIds ids) {

        void add(PersonRow row, List<AffiliationRow> roles) {
            var face = PersonFace.of(row);
            var number = ids.number(row.id());
            keys.add(face, number);
            roles.forEach(role -> keys.addRole(face, number, role.organisationId().intValue()));
        }
    }

    private final PersonService people;
    private final AffiliationService roles;
    private final RecordChanges changes;
    private SoftReference<Index> index = new SoftReference<>(null);
    private long moment;

    KnownPeople(PersonService people, AffiliationService roles, RecordChanges changes) {
        this.people = people;
        this.roles = roles;
        this.changes = changes;
    }

    /// As they are kept now: what a key found is read anew.
    ///
    /// @param employers the organisations where the person has a role
    synchronized List<PersonRow> like(PersonFace face, Set<Long> employers) {
        var known = upToDate();
        var found = PersonPairs.candidates(known.keys(), face, employers.stream().map(Long::intValue).collect(toSet()));
        return people.rows(known.ids().ids(found));
    }

    synchronized Index upToDate() {
        var since = changes.since(moment);
        var known = index.get();
        if (known == null || since.everything()) {
            known = new Index(new PersonIndex(), new KnownIds());
            add(known, people.rows(), roles.all());
            index = new SoftReference<>(known);
        } else {
            add(known, people.rows(since.people()), roles.ofPeople(since.people()));
        }
        moment = since.moment();
        return known;
    }

    private static void add(Index known, List<PersonRow> rows, List<AffiliationRow> held) {
        var byPerson = held.stream().collect(groupingBy(AffiliationRow::personId));
        rows.forEach(row -> known.add(row, byPerson.getOrDefault(row.id(), List.of())));
    }
}
