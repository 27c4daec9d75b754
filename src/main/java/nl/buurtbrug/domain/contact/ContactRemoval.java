package nl.buurtbrug.domain.contact;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.buurtbrug.domain.organisation.Organisation;
import org.hibernate.StatelessSession;

/// Takes the contact moments and follow-ups of whoever is removed for good, inside a transaction. A moment with somebody else too stays for them.
public final class ContactRemoval {

    private static final String AT_THAT_DAY = """
            select distinct a.organisation.id from MomentPerson l join Affiliation a on a.person = l.person
            where l.moment.id = :moment
            and (a.fromDate is null or a.fromDate <= l.moment.onDate) and (a.untilDate is null or a.untilDate >= l.moment.onDate)""";

    private final StatelessSession session;
    private final ContactRepository contacts;

    public ContactRemoval(StatelessSession session) {
        this.session = session;
        contacts = new ContactRepository_(session);
    }

    /// @return the moments that were with it, those that stay too
    public List<Long> ofOrganisation(long id) {
        contacts.followUpsOfOrganisation(id).stream().map(FollowUpRow::summary)
                .forEach(followUp -> forget(followUp, followUp.details().about().activity().isEmpty(), followUp.details().about().with(Optional.empty(), followUp.details().about().person())));
        var moments = contacts.momentsAt(id);
        moments.forEach(moment -> contacts.deleteOrganisations(contacts.organisationLinks(moment, List.of(id))));
        removeLoose(moments);
        return moments;
    }

    /// Their moments stay with the partners where they had a role on that day.
    ///
    /// @return the moments that were with them, those that stay too
    public List<Long> ofPerson(long id) {
        contacts.followUpsOfPerson(id).stream().map(FollowUpRow::summary).forEach(followUp -> {
            var about = followUp.details().about();
            forget(followUp, about.organisation().isEmpty() && about.activity().isEmpty(), about.with(about.organisation(), Optional.empty()));
        });
        var moments = contacts.momentsOf(id);
        moments.forEach(this::keepForPartners);
        moments.forEach(moment -> contacts.deletePeople(contacts.peopleLinks(moment, List.of(id))));
        removeLoose(moments);
        return moments;
    }

    /// What was to be done for an activity stays with the partner or person that it belongs to as well.
    public void ofActivity(long id) {
        contacts.followUpsOfActivity(id).stream().map(FollowUpRow::summary).forEach(followUp -> {
            var about = followUp.details().about();
            forget(followUp, about.organisation().isEmpty() && about.person().isEmpty(), about.withoutActivity());
        });
    }

    /// Those of the sample town; whoever the user spoke to stays, so nothing else points to sample partners and people that are about to go.
    public void ofSamples() {
        removeAll("from FollowUp f where f.sample = true");
        removeAll("from FollowUp f where f.moment.id in (select m.id from ContactMoment m where m.sample = true)");
        session.createSelectionQuery("select distinct f.activity.id from FollowUp f where f.activity.sample = true", Long.class).getResultList().forEach(this::ofActivity);
        removeAll("from MomentPerson l where l.moment.sample = true");
        removeAll("from MomentOrganisation l where l.moment.sample = true");
        removeAll("from ContactMoment m where m.sample = true");
    }

    private void removeAll(String query) {
        session.deleteMultiple(session.createSelectionQuery(query, Object.class).getResultList());
    }

    /// @param wholly whether it belongs to nothing else
    /// @param others to what else it belongs
    private void forget(FollowUpSummary followUp, boolean wholly, FollowUpDetails.About others) {
        if (wholly) {
            contacts.delete(contacts.followUp(followUp.id()));
        } else {
            new KeptFollowUps(session).replace(followUp.with(followUp.details().about(others)));
        }
    }

    private void keepForPartners(long moment) {
        var partners = new TreeSet<>(session.createSelectionQuery(AT_THAT_DAY, Long.class).setParameter("moment", moment).getResultList());
        contacts.organisationsAt(List.of(moment)).stream().map(MomentParty::party).forEach(partners::remove);
        var kept = contacts.moment(moment).orElseThrow();
        contacts.insertOrganisations(partners.stream().map(id -> new MomentOrganisation(kept, Organisation.standingFor(id))).toList());
    }

    private void removeLoose(List<Long> moments) {
        moments.stream().filter(id -> contacts.peopleAt(List.of(id)).isEmpty() && contacts.organisationsAt(List.of(id)).isEmpty()).forEach(this::remove);
    }

    private void remove(long moment) {
        session.deleteMultiple(followUps("from FollowUp f where f.moment.id = :id", moment));
        new KeptMoments(session).find(moment).ifPresent(new KeptMoments(session)::remove);
    }

    private List<FollowUp> followUps(String query, long id) {
        return session.createSelectionQuery(query, FollowUp.class).setParameter("id", id).getResultList();
    }
}
