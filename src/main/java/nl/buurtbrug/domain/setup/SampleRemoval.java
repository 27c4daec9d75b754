package nl.buurtbrug.domain.setup;

import java.util.ArrayList;
import java.util.List;
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
        run("delete from Affiliation a where a.person.id in " + SAMPLE_PEOPLE);
        run("delete from Affiliation a where a.organisation.id in " + SAMPLE_PARTNERS);
        run("delete from AudienceAccess a where a.organisation.id in " + SAMPLE_PARTNERS);
        run("delete from PartnershipPhase h where h.organisation.id in " + SAMPLE_PARTNERS);
        run("delete from OrganisationTag t where t.organisation.id in " + SAMPLE_PARTNERS);
        var partners = run("delete from Organisation o where o.sample = true");
        var people = run("delete from Person p where p.sample = true");
        removeLists();
        return new Removed(partners, people, kept);
    }

    private List<String> keepWhatIsInUse() {
        var partners = session.createSelectionQuery("""
                select distinct o.id from Affiliation a join a.organisation o join a.person p
                where o.sample = true and p.sample = false""", Long.class).getResultList();
        var people = session.createSelectionQuery("""
                select distinct p.id from Affiliation a join a.organisation o join a.person p
                where p.sample = true and o.sample = false""", Long.class).getResultList();
        var names = new ArrayList<String>();
        for (var id : partners) {
            names.add(session.createSelectionQuery("select o.name from Organisation o where o.id = :id", String.class).setParameter("id", id)
                    .getSingleResult());
            session.createMutationQuery("update Organisation o set o.sample = false where o.id = :id").setParameter("id", id).executeUpdate();
        }
        for (var id : people) {
            names.add(session.createSelectionQuery("""
                    select concat(p.firstName, ' ', p.prefix, ' ', p.lastName) from Person p where p.id = :id""", String.class).setParameter("id", id)
                    .getSingleResult().strip().replaceAll(" +", " "));
            session.createMutationQuery("update Person p set p.sample = false where p.id = :id").setParameter("id", id).executeUpdate();
        }
        return names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private void removeLists() {
        for (var tag : SampleLists.tags()) {
            session.createMutationQuery("delete from Tag t where t.name = :name and not exists (select 1 from OrganisationTag l where l.tag = t)")
                    .setParameter("name", tag).executeUpdate();
        }
        for (var email : SampleLists.staffEmails()) {
            session.createMutationQuery("""
                    delete from StaffMember s where s.email = :email and s.account = ''
                    and not exists (select 1 from Organisation o where o.owner = s)""").setParameter("email", email).executeUpdate();
        }
        session.createMutationQuery("""
                delete from Neighbourhood n where n.cbsCode like :code
                and not exists (select 1 from Organisation o where o.neighbourhood = n)""")
                .setParameter("code", SampleLists.NEIGHBOURHOOD_CODE + "%").executeUpdate();
        session.createMutationQuery("""
                delete from Municipality m where m.cbsCode = :code
                and not exists (select 1 from Neighbourhood n where n.municipality = m)""")
                .setParameter("code", SampleLists.MUNICIPALITY_CODE).executeUpdate();
    }

    private int run(String statement) {
        return session.createMutationQuery(statement).executeUpdate();
    }
}
