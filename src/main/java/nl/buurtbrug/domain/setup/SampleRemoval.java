package nl.buurtbrug.domain.setup;

import java.util.ArrayList;
import java.util.List;
import nl.buurtbrug.domain.activity.ActivityRemoval;
import nl.buurtbrug.domain.contact.ContactRemoval;
import nl.buurtbrug.domain.merge.ForgottenMerges;
import nl.buurtbrug.domain.organisation.Organisation;
import nl.buurtbrug.domain.person.Person;
import nl.buurtbrug.domain.setup.SampleData.Removed;
import org.hibernate.StatelessSession;

/// Takes the sample records out of a database, inside a transaction.
final class SampleRemoval {

    private static final String SAMPLE_PARTNERS = "(select o.id from Organisation o where o.sample = true)";
    private static final String SAMPLE_PEOPLE = "(select p.id from Person p where p.sample = true)";

    private final StatelessSession session;

    SampleRemoval(StatelessSession session) {
        this.session = session;
    }

    Removed run() {
        var kept = keepWhatIsInUse();
        new ContactRemoval(session).ofSamples();
        new ActivityRemoval(session).ofSamples();
        remove("from Affiliation a where a.person.id in " + SAMPLE_PEOPLE);
        remove("from Affiliation a where a.organisation.id in " + SAMPLE_PARTNERS);
        remove("from AudienceAccess a where a.organisation.id in " + SAMPLE_PARTNERS);
        remove("from PartnershipPhase h where h.organisation.id in " + SAMPLE_PARTNERS);
        remove("from OrganisationTag t where t.organisation.id in " + SAMPLE_PARTNERS);
        remove("from OrganisationExtra e where e.organisation.id in " + SAMPLE_PARTNERS);
        remove("from PersonExtra e where e.person.id in " + SAMPLE_PEOPLE);
        var partners = remove("from Organisation o where o.sample = true");
        var people = remove("from Person p where p.sample = true");
        new ForgottenMerges(session).ofWhatIsGone();
        removeLists();
        return new Removed(partners, people, kept);
    }

    private List<String> keepWhatIsInUse() {
        var partners = session.createSelectionQuery("""
                select distinct o.id from Affiliation a join a.organisation o join a.person p
                where o.sample = true and p.sample = false
                union select l.organisation.id from MomentOrganisation l where l.organisation.sample = true and l.moment.sample = false
                union select f.organisation.id from FollowUp f where f.organisation.sample = true and f.sample = false
                union select l.organisation.id from ActivityPartner l where l.organisation.sample = true and l.activity.sample = false
                union select r.through.id from Reach r where r.through.sample = true and r.session.activity.sample = false
                union select a.sender.id from Activity a where a.sender.sample = true and a.sample = false""", Long.class).getResultList();
        var people = session.createSelectionQuery("""
                select distinct p.id from Affiliation a join a.organisation o join a.person p
                where p.sample = true and o.sample = false
                union select l.person.id from MomentPerson l where l.person.sample = true and l.moment.sample = false
                union select f.person.id from FollowUp f where f.person.sample = true and f.sample = false""", Long.class).getResultList();
        var names = new ArrayList<String>();
        for (var id : partners) {
            var partner = session.get(Organisation.class, id);
            names.add(partner.becomeOwn());
            session.update(partner);
        }
        for (var id : people) {
            var person = session.get(Person.class, id);
            names.add(person.becomeOwn());
            session.update(person);
        }
        return names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private void removeLists() {
        for (var tag : SampleLists.tags()) {
            remove("from Tag t where t.name = :value and not exists (select 1 from OrganisationTag l where l.tag = t)", tag);
        }
        for (var email : SampleLists.staffEmails()) {
            remove("""
                    from StaffMember s where s.email = :value and s.account = ''
                    and not exists (select 1 from Organisation o where o.owner = s)
                    and not exists (select 1 from ContactMoment c where c.by = s) and not exists (select 1 from FollowUp f where f.assignee = s)""", email);
        }
        remove("""
                from Neighbourhood n where n.cbsCode like :value
                and not exists (select 1 from Organisation o where o.neighbourhood = n)
                and not exists (select 1 from ActivityNeighbourhood l where l.neighbourhood = n) and not exists (select 1 from ActivitySession s where s.neighbourhood = n)""", SampleLists.NEIGHBOURHOOD_CODE + "%");
        remove("""
                from Municipality m where m.cbsCode = :value
                and not exists (select 1 from Neighbourhood n where n.municipality = m)""", SampleLists.MUNICIPALITY_CODE);
    }

    /// One by one in effect: a statement for all of them at once would leave no history.
    private int remove(String query) {
        return remove(session.createSelectionQuery(query, Object.class).getResultList());
    }

    private void remove(String query, String value) {
        remove(session.createSelectionQuery(query, Object.class).setParameter("value", value).getResultList());
    }

    private int remove(List<Object> records) {
        session.deleteMultiple(records);
        return records.size();
    }
}
