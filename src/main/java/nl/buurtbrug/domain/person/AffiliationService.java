package nl.buurtbrug.domain.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.organisation.Organisation;
import nl.buurtbrug.platform.database.Database;

/// The roles of people at organisations. Each method is one transaction.
public final class AffiliationService {

    private final Database database;
    private final RecordChanges changes;

    public AffiliationService(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    public List<AffiliationRow> all() {
        return PersonTables.affiliations(database);
    }

    public List<AffiliationRow> ofPeople(Collection<Long> people) {
        return people.isEmpty() ? List.of() : database.read(session -> new PersonRepository_(session).affiliationsOfPeople(people));
    }

    public List<AffiliationRow> at(Collection<Long> organisations) {
        return organisations.isEmpty() ? List.of() : database.read(session -> new PersonRepository_(session).affiliationsAt(organisations));
    }

    /// The roles in use, the most used first: what to suggest while one is typed.
    public List<String> roles() {
        return database.read(session -> new PersonRepository_(session).rolesByUse());
    }

    /// Gives a person a role. A new main contact takes over from the one there was.
    ///
    /// @param details without problems
    public long add(long person, long organisation, AffiliationDetails details) {
        return database.read(session -> {
            var people = new PersonRepository_(session);
            makeRoom(people, organisation, details);
            var affiliation = new Affiliation(people.get(person), session.get(Organisation.class, organisation), details);
            people.insert(affiliation);
            touch(person, organisation);
            return affiliation.id();
        });
    }

    /// Changes a role. A new main contact takes over from the one there was.
    ///
    /// @param details without problems
    public void change(AffiliationRow row, AffiliationDetails details) {
        database.write(session -> {
            var people = new PersonRepository_(session);
            if (!row.mainContact()) {
                makeRoom(people, row.organisationId(), details);
            }
            var affiliation = people.affiliation(row.id());
            affiliation.change(details);
            people.update(affiliation);
        });
        touch(row.personId(), row.organisationId());
    }

    private void makeRoom(PersonRepository people, long organisation, AffiliationDetails details) {
        if (!details.mainContact()) {
            return;
        }
        for (var row : people.affiliationsAt(List.of(organisation))) {
            if (row.mainContact()) {
                var affiliation = people.affiliation(row.id());
                var kept = affiliation.details();
                affiliation.change(new AffiliationDetails(kept.role(), kept.from(), kept.until(), false, kept.keyFigure()));
                people.update(affiliation);
                changes.person(row.personId());
            }
        }
    }

    /// The person moved on: this role ended, another began the day after.
    ///
    /// @param lastDay      of the old role
    /// @param organisation where the person works now; empty when that is not known or of no interest
    /// @return the id of the new role, if there is one
    public Optional<Long> movedOn(AffiliationRow row, LocalDate lastDay, Optional<Long> organisation, String newRole) {
        return database.read(session -> {
            var affiliation = new PersonRepository_(session).affiliation(row.id());
            var ended = affiliation.details().endingOn(lastDay);
            change(row, new AffiliationDetails(ended.role(), ended.from(), ended.until(), false, ended.keyFigure()));
            var begun = new AffiliationDetails(newRole, Optional.of(lastDay.plusDays(1)), Optional.empty(), false, false);
            return organisation.map(id -> add(row.personId(), id, begun));
        });
    }

    /// Takes back that a person moved on.
    ///
    /// @param row   the old role as it was
    /// @param begun the id of the new role, if there is one
    public void takeBackMove(AffiliationRow row, Optional<Long> begun) {
        database.write(_ -> {
            ofPeople(List.of(row.personId())).stream().filter(role -> begun.filter(role.id()::equals).isPresent()).forEach(this::remove);
            change(row, row.details());
        });
    }

    /// Takes a role away that was kept wrongly; a role that is over is better ended.
    public void remove(AffiliationRow row) {
        database.write(session -> {
            var people = new PersonRepository_(session);
            people.delete(people.affiliation(row.id()));
        });
        touch(row.personId(), row.organisationId());
    }

    private void touch(long person, long organisation) {
        changes.person(person);
        changes.organisation(organisation);
    }
}
