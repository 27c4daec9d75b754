package nl.buurtbrug.domain.bin;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.organisation.Organisation;
import nl.buurtbrug.domain.person.Person;
import nl.buurtbrug.platform.database.Database;
import org.hibernate.StatelessSession;

/// What the application can do with the bin. Each method is one transaction.
///
/// What lies in the bin keeps all that hangs on it, so that it comes back whole.
public final class BinService {

    private static final int CHUNK = 500;

    private final Database database;
    private final RecordChanges changes;
    private final Clock clock;

    public BinService(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /// What lies in the bin, the latest first.
    public List<BinnedRecord> all() {
        return database.read(session -> Stream.concat(organisations(session), people(session))
                .sorted(Comparator.comparing(BinnedRecord::since).reversed().thenComparing(BinnedRecord::id)).toList());
    }

    private static Stream<BinnedRecord> organisations(StatelessSession session) {
        return session.createSelectionQuery("""
                select false, o.id, o.name, o.binnedAt,
                       cast((select count(a) from Affiliation a where a.organisation = o) + (select count(h) from PartnershipPhase h where h.organisation = o)
                       + (select count(t) from OrganisationTag t where t.organisation = o) + (select count(d) from AudienceAccess d where d.organisation = o) as Integer)
                from Organisation o where o.binnedAt is not null""", BinnedRecord.class).getResultStream();
    }

    private static Stream<BinnedRecord> people(StatelessSession session) {
        return session.createSelectionQuery("from Person p where p.binnedAt is not null", Person.class).getResultStream().toList().stream()
                .map(person -> new BinnedRecord(true, person.id(), person.fullName(), person.binnedAt(),
                        session.createSelectionQuery("select count(a) from Affiliation a where a.person = :person", Long.class)
                                .setParameter("person", person).getSingleResult().intValue()));
    }

    public void binOrganisations(Collection<Long> ids) {
        var now = clock.instant();
        changeOrganisations(ids, organisation -> organisation.bin(now));
    }

    public void putBackOrganisations(Collection<Long> ids) {
        changeOrganisations(ids, Organisation::takeFromBin);
    }

    public void binPeople(Collection<Long> ids) {
        var now = clock.instant();
        changePeople(ids, person -> person.bin(now));
    }

    public void putBackPeople(Collection<Long> ids) {
        changePeople(ids, Person::takeFromBin);
    }

    /// Puts back partners and people, as far as they still lie in the bin.
    public void putBack(Collection<BinnedRecord> records) {
        database.write(_ -> {
            putBackOrganisations(ids(records, false));
            putBackPeople(ids(records, true));
        });
    }

    private void changeOrganisations(Collection<Long> ids, Consumer<Organisation> change) {
        database.write(session -> {
            for (var organisation : session.getMultiple(Organisation.class, List.copyOf(ids))) {
                if (organisation != null) {
                    change.accept(organisation);
                    session.update(organisation);
                }
            }
            tied(session, "select distinct a.person.id from Affiliation a where a.organisation.id in :ids", ids, changes::person);
        });
        ids.forEach(changes::organisation);
    }

    private void changePeople(Collection<Long> ids, Consumer<Person> change) {
        database.write(session -> {
            for (var person : session.getMultiple(Person.class, List.copyOf(ids))) {
                if (person != null) {
                    change.accept(person);
                    session.update(person);
                }
            }
            tied(session, "select distinct a.organisation.id from Affiliation a where a.person.id in :ids", ids, changes::organisation);
        });
        ids.forEach(changes::person);
    }

    /// The lists show those at the other end of a role too.
    private static void tied(StatelessSession session, String query, Collection<Long> ids, Consumer<Long> changed) {
        var all = List.copyOf(ids);
        for (int start = 0; start < all.size(); start += CHUNK) {
            session.createSelectionQuery(query, Long.class).setParameter("ids", all.subList(start, Math.min(all.size(), start + CHUNK))).getResultList().forEach(changed);
        }
    }

    /// Removes what lies in the bin, with all that hangs on it and its history. There is no way back.
    ///
    /// @return how many went; what was put back meanwhile stays
    public int removeForGood(Collection<BinnedRecord> records) {
        var removed = database.read(session -> {
            var there = all();
            var going = records.stream().filter(there::contains).toList();
            going.forEach(record -> new Removal(session).of(record));
            return going.size();
        });
        changes.everything();
        return removed;
    }

    private static List<Long> ids(Collection<BinnedRecord> records, boolean people) {
        return records.stream().filter(record -> record.person() == people).map(BinnedRecord::id).toList();
    }
}
