package nl.buurtbrug.domain.contact;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.Keeping;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.organisation.Organisation;
import nl.buurtbrug.domain.person.Person;
import nl.buurtbrug.domain.staff.StaffMember;
import org.hibernate.StatelessSession;

/// The contact moments in the database with who took part in them, inside a transaction.
final class KeptMoments {

    private final StatelessSession session;
    private final ContactRepository contacts;

    KeptMoments(StatelessSession session) {
        this.session = session;
        contacts = new ContactRepository_(session);
    }

    Optional<Moment> find(long id) {
        return contacts.moment(id).map(moment -> moment.with(
                contacts.peopleAt(List.of(id)).stream().map(MomentParty::party).collect(toSet()),
                contacts.organisationsAt(List.of(id)).stream().map(MomentParty::party).collect(toSet())));
    }

    Alteration<Moment> add(MomentDetails details, Origin origin) {
        var moment = new ContactMoment(details, member(details), origin);
        contacts.insert(moment);
        link(moment, details.people(), details.organisations());
        return Alteration.added(moment.with(details.people(), details.organisations()));
    }

    Keeping<Moment> keeping() {
        return new Keeping<>(moment -> find(moment.id()), this::putBack, this::replace, this::remove);
    }

    void replace(Moment moment) {
        var kept = contacts.moment(moment.id()).orElseThrow();
        kept.change(moment.details(), member(moment.details()));
        contacts.update(kept);
        var had = find(moment.id()).orElseThrow().details();
        unlink(moment.id(), without(had.people(), moment.details().people()), without(had.organisations(), moment.details().organisations()));
        link(kept, without(moment.details().people(), had.people()), without(moment.details().organisations(), had.organisations()));
    }

    void remove(Moment moment) {
        unlink(moment.id(), moment.details().people(), moment.details().organisations());
        contacts.delete(contacts.moment(moment.id()).orElseThrow());
    }

    private void putBack(Moment moment) {
        var again = ContactMoment.again(moment, member(moment.details()));
        contacts.putBack(again);
        link(again, moment.details().people(), moment.details().organisations());
    }

    private static Set<Long> without(Set<Long> all, Set<Long> some) {
        var left = new HashSet<>(all);
        left.removeAll(some);
        return left;
    }

    private void link(ContactMoment moment, Set<Long> people, Set<Long> organisations) {
        contacts.insertPeople(people.stream().sorted().map(id -> new MomentPerson(moment, Person.standingFor(id))).toList());
        contacts.insertOrganisations(organisations.stream().sorted().map(id -> new MomentOrganisation(moment, Organisation.standingFor(id))).toList());
    }

    private void unlink(long moment, Set<Long> people, Set<Long> organisations) {
        contacts.deletePeople(contacts.peopleLinks(moment, people));
        contacts.deleteOrganisations(contacts.organisationLinks(moment, organisations));
    }

    private StaffMember member(MomentDetails details) {
        return details.by().map(id -> session.get(StaffMember.class, id)).orElse(null);
    }
}
