package nl.buurtbrug.domain.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.organisation.Organisation;
import nl.buurtbrug.platform.database.Database;
import org.hibernate.StatelessSession;

/// The roles of people at organisations. Each method is one transaction.
public final class AffiliationService {

    private final Database database;
    private final RecordChanges changes;

    public AffiliationService(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /// Every role, also of and at what lies in the bin.
    public List<AffiliationRow> all() {
        return PersonTables.affiliations(database);
    }

    /// Without those at an organisation in the bin.
    public List<AffiliationRow> ofPeople(Collection<Long> people) {
        return people.isEmpty() ? List.of() : database.read(session -> new PersonRepository_(session).affiliationsOfPeople(people));
    }

    /// Without those of people in the bin.
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
    public List<Alteration<AffiliationRow>> add(long person, long organisation, AffiliationDetails details) {
        return database.read(session -> {
            var done = makeRoom(new PersonRepository_(session), organisation, details);
            done.add(Alteration.added(insert(session, person, organisation, details)));
            return done;
        });
    }

    private AffiliationRow insert(StatelessSession session, long person, long organisation, AffiliationDetails details) {
        var people = new PersonRepository_(session);
        var affiliation = new Affiliation(people.get(person), session.get(Organisation.class, organisation), details);
        people.insert(affiliation);
        touch(person, organisation);
        return people.affiliationRow(affiliation.id()).orElseThrow();
    }

    /// Changes a role. A new main contact takes over from the one there was.
    ///
    /// @param row     as it was read
    /// @param details without problems
    /// @return empty, and nothing is done, when the role is no longer so
    public List<Alteration<AffiliationRow>> change(AffiliationRow row, AffiliationDetails details) {
        return database.read(session -> {
            var people = new PersonRepository_(session);
            if (!stands(people, row)) {
                return List.of();
            }
            var done = row.mainContact() ? new ArrayList<Alteration<AffiliationRow>>() : makeRoom(people, row.organisationId(), details);
            done.add(Alteration.changed(row, replace(people, row, details)));
            return done;
        });
    }

    private static boolean stands(PersonRepository people, AffiliationRow row) {
        return people.affiliationRow(row.id()).filter(row::equals).isPresent();
    }

    private AffiliationRow replace(PersonRepository people, AffiliationRow row, AffiliationDetails details) {
        var affiliation = people.affiliation(row.id());
        affiliation.change(details);
        people.update(affiliation);
        touch(row.personId(), row.organisationId());
        return people.affiliationRow(row.id()).orElseThrow();
    }

    /// @return what it takes to let someone else be the main contact
    private List<Alteration<AffiliationRow>> makeRoom(PersonRepository people, long organisation, AffiliationDetails details) {
        var done = new ArrayList<Alteration<AffiliationRow>>();
        if (details.mainContact()) {
            people.affiliationsAt(List.of(organisation)).stream().filter(AffiliationRow::mainContact)
                    .forEach(row -> done.add(Alteration.changed(row, replace(people, row, row.details().asMainContact(false)))));
        }
        return done;
    }

    /// The person moved on: this role ended, another began the day after.
    ///
    /// @param row          as it was read
    /// @param lastDay      of the old role
    /// @param organisation where the person works now; empty when that is not known or of no interest
    /// @return empty, and nothing is done, when the old role is no longer so
    public List<Alteration<AffiliationRow>> movedOn(AffiliationRow row, LocalDate lastDay, Optional<Long> organisation, String newRole) {
        return database.read(_ -> {
            var done = new ArrayList<>(change(row, row.details().endingOn(lastDay).asMainContact(false)));
            if (!done.isEmpty()) {
                var begun = new AffiliationDetails(newRole, Optional.of(lastDay.plusDays(1)), Optional.empty(), false, false);
                organisation.ifPresent(id -> done.addAll(add(row.personId(), id, begun)));
            }
            return done;
        });
    }

    /// Takes a role away that was kept wrongly; a role that is over is better ended.
    ///
    /// @param row as it was read
    /// @return empty, and nothing is done, when the role is no longer so
    public List<Alteration<AffiliationRow>> remove(AffiliationRow row) {
        return database.read(session -> {
            var people = new PersonRepository_(session);
            if (!stands(people, row)) {
                return List.of();
            }
            delete(people, row);
            return List.of(Alteration.removed(row));
        });
    }

    private void delete(PersonRepository people, AffiliationRow row) {
        people.delete(people.affiliation(row.id()));
        touch(row.personId(), row.organisationId());
    }

    /// Takes back what was done. Who became the main contact since stays it.
    ///
    /// @return false, and nothing is done, when one of the roles was changed since
    public boolean takeBack(List<Alteration<AffiliationRow>> done) {
        return database.read(session -> {
            var people = new PersonRepository_(session);
            var belongs = done.stream().map(Alteration::either)
                    .allMatch(row -> session.get(Person.class, row.personId()) != null && session.get(Organisation.class, row.organisationId()) != null);
            var stands = belongs && done.stream().flatMap(step -> step.after().stream()).allMatch(row -> people.affiliationRow(row.id()).filter(row::holdsTheSame).isPresent());
            if (stands) {
                done.reversed().forEach(step -> takeBack(session, people, step));
            }
            return stands;
        });
    }

    private void takeBack(StatelessSession session, PersonRepository people, Alteration<AffiliationRow> step) {
        var row = step.either();
        if (step.before().isEmpty()) {
            delete(people, row);
            return;
        }
        var other = people.affiliationsAt(List.of(row.organisationId())).stream().anyMatch(role -> role.mainContact() && !role.id().equals(row.id()));
        var details = other ? row.details().asMainContact(false) : row.details();
        if (step.after().isPresent()) {
            replace(people, row, details);
        } else {
            people.putBack(Affiliation.again(row, people.get(row.personId()), session.get(Organisation.class, row.organisationId()), details));
            touch(row.personId(), row.organisationId());
        }
    }

    private void touch(long person, long organisation) {
        changes.person(person);
        changes.organisation(organisation);
    }
}
