package nl.buurtbrug.domain.bin;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.Moves;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.Whereabouts;
import nl.buurtbrug.domain.activity.ActivityService;
import nl.buurtbrug.domain.bin.BinnedRecord.Kind;
import nl.buurtbrug.domain.merge.ForgottenMerges;
import nl.buurtbrug.domain.organisation.Organisation;
import nl.buurtbrug.domain.person.Person;
import nl.buurtbrug.domain.transfer.ImportedRecords;
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
    private final ActivityService activities;

    public BinService(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
        activities = new ActivityService(database, changes, clock);
    }

    /// What lies in the bin, the latest first.
    public List<BinnedRecord> all() {
        return database.read(session -> Stream.of(organisations(session), people(session), activities(session)).flatMap(each -> each)
                .sorted(Comparator.comparing(BinnedRecord::since).reversed().thenComparing(BinnedRecord::id)).toList());
    }

    private static Stream<BinnedRecord> organisations(StatelessSession session) {
        return session.createSelectionQuery("""
                select o.id, o.name, o.binnedAt,
                       cast((select count(a) from Affiliation a where a.organisation = o) + (select count(h) from PartnershipPhase h where h.organisation = o)
                       + (select count(t) from OrganisationTag t where t.organisation = o) + (select count(d) from AudienceAccess d where d.organisation = o) as Integer)
                from Organisation o where o.binnedAt is not null""", Row.class).getResultStream().map(row -> row.of(Kind.PARTNER));
    }

    private static Stream<BinnedRecord> people(StatelessSession session) {
        return session.createSelectionQuery("from Person p where p.binnedAt is not null", Person.class).getResultStream().toList().stream()
                .map(person -> new BinnedRecord(Kind.PERSON, person.id(), person.fullName(), person.whereabouts().binnedAt().orElseThrow(),
                        session.createSelectionQuery("select count(a) from Affiliation a where a.person = :person", Long.class)
                                .setParameter("person", person).getSingleResult().intValue()));
    }

    private static Stream<BinnedRecord> activities(StatelessSession session) {
        return session.createSelectionQuery("""
                select a.id, a.title, a.binnedAt,
                       cast((select count(s) from ActivitySession s where s.activity = a) + (select count(r) from Reach r where r.session.activity = a) as Integer)
                from Activity a where a.binnedAt is not null""", Row.class).getResultStream().map(row -> row.of(Kind.ACTIVITY));
    }

    private record Row(Long id, String name, Instant since, Integer along) {

        BinnedRecord of(Kind kind) {
            return new BinnedRecord(kind, id, name, since, along);
        }
    }

    /// @return what was done; without those that lie there already
    public List<Alteration<Whereabouts>> binOrganisations(Collection<Long> ids) {
        var now = Moves.now(clock);
        return moveOrganisations(ids, place -> place.intoBin(now));
    }

    public List<Alteration<Whereabouts>> putBackOrganisations(Collection<Long> ids) {
        return moveOrganisations(ids, Whereabouts::outOfBin);
    }

    /// @return what was done; without those that lie there already
    public List<Alteration<Whereabouts>> binPeople(Collection<Long> ids) {
        var now = Moves.now(clock);
        return movePeople(ids, place -> place.intoBin(now));
    }

    public List<Alteration<Whereabouts>> putBackPeople(Collection<Long> ids) {
        return movePeople(ids, Whereabouts::outOfBin);
    }

    /// Partners, people and activities that were put back together.
    public record PutBack(List<Alteration<Whereabouts>> organisations, List<Alteration<Whereabouts>> people, List<Alteration<Whereabouts>> activities) {

        public int count() {
            return organisations.size() + people.size() + activities.size();
        }
    }

    /// Puts back partners, people and activities, as far as they still lie in the bin.
    public PutBack putBack(Collection<BinnedRecord> records) {
        return database.read(_ -> new PutBack(putBackOrganisations(ids(records, Kind.PARTNER)), putBackPeople(ids(records, Kind.PERSON)),
                activities.takeFromBin(ids(records, Kind.ACTIVITY))));
    }

    /// Takes back that they were put back.
    ///
    /// @return false, and nothing is done, when one of them was moved since
    public boolean takeBack(PutBack done) {
        return database.read(session -> {
            var stands = new Moves(session, Organisation.class).stand(done.organisations()) && new Moves(session, Person.class).stand(done.people())
                    && activities.stand(done.activities());
            return stands && takeBackOrganisations(done.organisations()) && takeBackPeople(done.people()) && activities.takeBack(done.activities());
        });
    }

    private List<Alteration<Whereabouts>> moveOrganisations(Collection<Long> ids, UnaryOperator<Whereabouts> to) {
        var done = database.read(session -> new Moves(session, Organisation.class).move(ids, to));
        organisationsMoved(done);
        return done;
    }

    /// @return false, and nothing is done, when one of them was moved since
    public boolean takeBackOrganisations(List<Alteration<Whereabouts>> done) {
        var undone = database.read(session -> new Moves(session, Organisation.class).takeBack(done));
        organisationsMoved(done);
        return undone;
    }

    private List<Alteration<Whereabouts>> movePeople(Collection<Long> ids, UnaryOperator<Whereabouts> to) {
        var done = database.read(session -> new Moves(session, Person.class).move(ids, to));
        peopleMoved(done);
        return done;
    }

    /// @return false, and nothing is done, when one of them was moved since
    public boolean takeBackPeople(List<Alteration<Whereabouts>> done) {
        var undone = database.read(session -> new Moves(session, Person.class).takeBack(done));
        peopleMoved(done);
        return undone;
    }

    private void organisationsMoved(List<Alteration<Whereabouts>> done) {
        var ids = done.stream().map(step -> step.either().id()).toList();
        tied("select distinct a.person.id from Affiliation a where a.organisation.id in :ids", ids).forEach(changes::person);
        ids.forEach(changes::organisation);
    }

    private void peopleMoved(List<Alteration<Whereabouts>> done) {
        var ids = done.stream().map(step -> step.either().id()).toList();
        tied("select distinct a.organisation.id from Affiliation a where a.person.id in :ids", ids).forEach(changes::organisation);
        ids.forEach(changes::person);
    }

    /// Those at the other end of a role: the lists show them too.
    private Set<Long> tied(String query, List<Long> ids) {
        return database.read(session -> {
            var tied = new HashSet<Long>();
            for (int start = 0; start < ids.size(); start += CHUNK) {
                tied.addAll(session.createSelectionQuery(query, Long.class).setParameter("ids", ids.subList(start, Math.min(ids.size(), start + CHUNK))).getResultList());
            }
            return tied;
        });
    }

    /// Removes what lies in the bin, with all that hangs on it and its history. There is no way back.
    ///
    /// @return how many went; what was put back meanwhile stays
    public int removeForGood(Collection<BinnedRecord> records) {
        var removed = database.read(session -> {
            var there = all();
            var going = records.stream().filter(there::contains).toList();
            var imports = new ImportedRecords(database);
            going.forEach(record -> new Removal(session, imports).of(record));
            imports.forgetGone();
            new ForgottenMerges(session).ofWhatIsGone();
            return going.size();
        });
        changes.everything();
        return removed;
    }

    private static List<Long> ids(Collection<BinnedRecord> records, Kind kind) {
        return records.stream().filter(record -> record.kind() == kind).map(BinnedRecord::id).toList();
    }
}
