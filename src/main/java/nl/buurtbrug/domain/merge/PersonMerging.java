package nl.buurtbrug.domain.merge;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.buurtbrug.domain.Problem;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.RecordKind;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.domain.merge.Comparison.Party;
import nl.buurtbrug.domain.person.AffiliationService;
import nl.buurtbrug.domain.person.PersonRow;
import nl.buurtbrug.domain.person.PersonService;
import nl.buurtbrug.domain.trail.TrailService;
import nl.buurtbrug.platform.database.Database;

/// Merging two people.
final class PersonMerging implements Merging {

    private final Database database;
    private final RecordChanges changes;
    private final PersonService people;
    private final OtherExtras extras;

    PersonMerging(Database database, RecordChanges changes, Clock clock) {
        this.database = database;
        this.changes = changes;
        people = new PersonService(database, changes, clock);
        extras = new OtherExtras(new ExtraValueService(database, changes), ExtraSubject.PERSON);
    }

    @Override
    public Optional<Comparison> compare(long one, long other) {
        return database.read(_ -> Comparison.of(RecordKind.PERSON, people.rows(List.of(one, other)).stream()
                .map(row -> new PartyOrder(new Party(row.id(), row.version(), row.fullName(), row.archived(), links(row.id())), row.sample())),
                (first, second) -> pair(first, second).fields()));
    }

    private int links(long id) {
        return new AffiliationService(database, changes).ofPeople(List.of(id)).size();
    }

    private PersonPair pair(Party first, Party second) {
        var going = people.get(second.id());
        var newer = PartyOrder.newer(first, second, id -> new TrailService(database).lastChange("Person", id));
        return new PersonPair(people.get(first.id()), going.withNote(extras.under(going.note(), first.id(), second.id())), new Proposal(newer));
    }

    @Override
    public List<Problem> problems(Comparison pair, Map<MergeField, Side> sides) {
        return pair(pair.first(), pair.second()).joined(sides).problems();
    }

    @Override
    public Consumer<MergeLog> change(Comparison pair, Map<MergeField, Side> sides) {
        var kept = pair.first().id();
        var both = pair(pair.first(), pair.second());
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
