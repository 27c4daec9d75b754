package nl.buurtbrug.domain.person;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.Moves;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.Whereabouts;
import nl.buurtbrug.platform.database.Database;

/// What the application can do with contact persons. Each method is one transaction.
public final class PersonService {

    private final Database database;
    private final RecordChanges changes;
    private final Clock clock;

    public PersonService(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /// Every person, archived ones included, in no order.
    public List<PersonRow> rows() {
        return PersonTables.people(database);
    }

    public List<PersonRow> rows(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : database.read(session -> new PersonRepository_(session).rowsOf(ids));
    }

    /// @throws jakarta.data.exceptions.EmptyResultException when there is no such person
    public PersonDetails get(long id) {
        return database.read(session -> new PersonRepository_(session).get(id).details());
    }

    /// Several at once; who does not exist is left out.
    public Map<Long, PersonDetails> details(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : database.read(session -> new PersonRepository_(session).several(ids).stream()
                .collect(toMap(Person::id, Person::details)));
    }

    /// Where the person came from.
    public Origin origin(long id) {
        return database.read(session -> new PersonRepository_(session).get(id).origin());
    }

    /// @param details without problems
    public long create(PersonDetails details, Origin origin) {
        var person = new Person(details, origin);
        database.write(session -> new PersonRepository_(session).insert(person));
        changes.person(person.id());
        return person.id();
    }

    /// Changes a person, unless someone else did since it was read.
    ///
    /// @param before  what was read
    /// @param details without problems
    /// @return false, and nothing is done, when the person is no longer as it was read
    public boolean change(long id, PersonDetails before, PersonDetails details) {
        var done = database.read(session -> {
            var people = new PersonRepository_(session);
            var person = people.get(id);
            if (!person.details().equals(before)) {
                return false;
            }
            person.change(details);
            people.update(person);
            return true;
        });
        changes.person(id);
        return done;
    }

    /// @return what was done; without those that are in the archive already
    public List<Alteration<Whereabouts>> archive(Collection<Long> ids) {
        var now = Moves.now(clock);
        return move(ids, place -> place.intoArchive(now));
    }

    /// @return what was done; without those that are not in the archive
    public List<Alteration<Whereabouts>> unarchive(Collection<Long> ids) {
        return move(ids, Whereabouts::outOfArchive);
    }

    private List<Alteration<Whereabouts>> move(Collection<Long> ids, UnaryOperator<Whereabouts> to) {
        var done = database.read(session -> new Moves(session, Person.class).move(ids, to));
        ids.forEach(changes::person);
        return done;
    }

    /// Takes back what was done.
    ///
    /// @return false, and nothing is done, when one of them was moved since
    public boolean takeBack(List<Alteration<Whereabouts>> done) {
        var undone = database.read(session -> new Moves(session, Person.class).takeBack(done));
        done.forEach(step -> changes.person(step.either().id()));
        return undone;
    }
}
