package nl.buurtbrug.domain.contact;

import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.Keeping;
import nl.buurtbrug.domain.activity.Activity;
import nl.buurtbrug.domain.organisation.Organisation;
import nl.buurtbrug.domain.person.Person;
import nl.buurtbrug.domain.staff.StaffMember;
import org.hibernate.StatelessSession;

/// The follow-ups in the database, inside a transaction.
final class KeptFollowUps {

    private final StatelessSession session;
    private final ContactRepository contacts;

    KeptFollowUps(StatelessSession session) {
        this.session = session;
        contacts = new ContactRepository_(session);
    }

    Alteration<FollowUpSummary> add(FollowUpDetails details, boolean sample) {
        var followUp = new FollowUp(details, links(details), sample);
        contacts.insert(followUp);
        return Alteration.added(new FollowUpSummary(followUp.id(), details, sample));
    }

    Keeping<FollowUpSummary> keeping() {
        return new Keeping<>(one -> contacts.followUpRow(one.id()).map(FollowUpRow::summary), one -> contacts.putBack(FollowUp.again(one, links(one.details()))),
                this::replace, one -> contacts.delete(contacts.followUp(one.id())));
    }

    void replace(FollowUpSummary one) {
        var kept = contacts.followUp(one.id());
        kept.change(one.details(), links(one.details()));
        contacts.update(kept);
    }

    private FollowUp.Links links(FollowUpDetails details) {
        var about = details.about();
        return new FollowUp.Links(
                details.assignee().map(id -> session.get(StaffMember.class, id)).orElse(null),
                about.organisation().map(id -> session.get(Organisation.class, id)).orElse(null),
                about.person().map(id -> session.get(Person.class, id)).orElse(null),
                about.moment().map(id -> session.get(ContactMoment.class, id)).orElse(null),
                about.activity().map(id -> session.get(Activity.class, id)).orElse(null));
    }
}
