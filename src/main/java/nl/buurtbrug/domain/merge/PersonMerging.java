package nl.buurtbrug.domain.merge;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.person.PersonService;
import nl.buurtbrug.platform.database.Database;

/// Merging two people.
final class PersonMerging implements Merging {

    private final RecordChanges changes;
    private final PersonService people;

    PersonMerging(Database database, RecordChanges changes, Clock clock) {
        this.changes = changes;
        people = new PersonService(database, changes, clock);
    }

    @Override
    public List<Candidate> candidates(List<Long> ids) {
        return people.rows(ids).stream().map(row -> new Candidate(row.id(), row.version(), row.fullName(), row.archived(), row.sample())).toList();
    }

    @Override
    public List<FieldPair> fields(long first, long second) {
        return pair(first, second).fields();
    }

    private PersonPair pair(long first, long second) {
        return new PersonPair(people.get(first), people.get(second));
    }

    @Override
    public List<Problem> problems(Comparison pair, Map<MergeField, Side> sides) {
        return pair(pair.first().id(), pair.second().id()).joined(sides).problems();
    }

    @Override
    public Consumer<MergeLog> change(Comparison pair, Map<MergeField, Side> sides) {
        var kept = pair.first().id();
        var both = pair(pair.first().id(), pair.second().id());
        people.change(kept, both.first(), both.joined(sides));
        return _ -> { };
    }

    @Override
    public Map<Long, String> names(Collection<Long> ids) {
        return people.rows(ids).stream().collect(toMap(PersonRow::id, PersonRow::fullName));
    }

    @Override
    public void touch(long id) {
        changes.person(id);
    }
}
