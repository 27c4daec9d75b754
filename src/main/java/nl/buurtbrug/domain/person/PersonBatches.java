package nl.buurtbrug.domain.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.organisation.Organisation;
import nl.buurtbrug.platform.database.Database;

/// People and their roles, many at once: what an import and its undoing need. Each method takes part in the transaction it is called in.
///
/// Nobody is told of the changes; who calls does that when all is done.
public final class PersonBatches {

    private static final int CHUNK = 500;

    private final Database database;

    public PersonBatches(Database database) {
        this.database = database;
    }

    /// What a person becomes, provided that it still has this version.
    public record Change(long id, int version, PersonDetails details) {
    }

    /// A new role of a kept person at a kept organisation.
    public record NewRole(long person, long organisation, AffiliationDetails details) {
    }

    /// What a role becomes, provided that it still has this version.
    public record RoleChange(long id, int version, AffiliationDetails details) {
    }

    /// Every person, those in the bin included, in no order.
    public List<PersonRow> rowsWithBin() {
        return PersonTables.peopleWithBin(database);
    }

    /// Every person, archived ones included, in the order they were made.
    public List<PersonImage> all() {
        return database.read(session -> new PersonRepository_(session).images());
    }

    /// Keeps new people; gives their ids.
    ///
    /// @param people without problems
    public List<Long> create(List<PersonDetails> people, Origin origin) {
        return database.read(session -> {
            var entities = people.stream().map(details -> new Person(details, origin)).toList();
            session.insertMultiple(entities);
            return entities.stream().map(Person::id).toList();
        });
    }

    /// Changes people that are still what they were.
    ///
    /// @return the new version by id; who was changed meanwhile, or is gone, is not in it
    public Map<Long, Integer> change(List<Change> changes) {
        return database.read(session -> {
            var entities = session.getMultiple(Person.class, changes.stream().map(Change::id).toList());
            var changed = new ArrayList<Person>(entities.size());
            for (int i = 0; i < entities.size(); i++) {
                var entity = entities.get(i);
                if (entity != null && entity.version() == changes.get(i).version()) {
                    entity.change(changes.get(i).details());
                    changed.add(entity);
                }
            }
            session.updateMultiple(changed);
            var versions = new HashMap<Long, Integer>();
            changed.forEach(entity -> versions.put(entity.id(), entity.version()));
            return versions;
        });
    }

    /// Gives people roles; gives the ids of the roles.
    public List<Long> createRoles(List<NewRole> roles) {
        return database.read(session -> {
            var entities = roles.stream()
                    .map(role -> new Affiliation(Person.standingFor(role.person()), Organisation.standingFor(role.organisation()), role.details())).toList();
            session.insertMultiple(entities);
            return entities.stream().map(Affiliation::id).toList();
        });
    }

    /// Changes roles that are still what they were; gives the new version by id.
    public Map<Long, Integer> changeRoles(List<RoleChange> changes) {
        return database.read(session -> {
            var versions = new HashMap<Long, Integer>();
            for (var change : changes) {
                var entity = session.get(Affiliation.class, change.id());
                if (entity != null && entity.version() == change.version()) {
                    entity.change(change.details());
                    session.update(entity);
                    versions.put(entity.id(), entity.version());
                }
            }
            return versions;
        });
    }

    /// Removes people; they may have no roles any more.
    public void remove(Collection<Long> ids) {
        inChunks(ids, (repository, chunk) -> repository.deleteAll(repository.several(chunk)));
    }

    public void removeRoles(Collection<Long> ids) {
        inChunks(ids, (repository, chunk) -> repository.deleteAffiliations(repository.severalAffiliations(chunk)));
    }

    private interface Work {
        void on(PersonRepository repository, List<Long> chunk);
    }

    private void inChunks(Collection<Long> ids, Work work) {
        database.write(session -> {
            var repository = new PersonRepository_(session);
            var all = List.copyOf(ids);
            for (int start = 0; start < all.size(); start += CHUNK) {
                work.on(repository, all.subList(start, Math.min(all.size(), start + CHUNK)));
            }
        });
    }
}
