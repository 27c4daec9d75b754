package nl.buurtbrug.domain.bin;

import java.util.List;
import nl.buurtbrug.domain.activity.ActivityRemoval;
import nl.buurtbrug.domain.contact.ContactRemoval;
import nl.buurtbrug.domain.organisation.Organisation;
import nl.buurtbrug.domain.person.Affiliation;
import nl.buurtbrug.domain.person.Person;
import nl.buurtbrug.domain.transfer.ImportedRecords;
import org.hibernate.StatelessSession;

/// Removes one record with all that hangs on it, inside a transaction; what an import remembers of its old values goes too.
final class Removal {

    private static final List<String> OF_ORGANISATION = List.of(
            "from AudienceAccess a where a.organisation.id = :id",
            "from PartnershipPhase h where h.organisation.id = :id",
            "from OrganisationTag t where t.organisation.id = :id",
            "from OrganisationExtra e where e.organisation.id = :id");
    private static final List<String> OF_PERSON = List.of("from PersonExtra e where e.person.id = :id");

    private final StatelessSession session;
    private final ImportedRecords imports;

    Removal(StatelessSession session, ImportedRecords imports) {
        this.session = session;
        this.imports = imports;
    }

    void of(BinnedRecord record) {
        switch (record.kind()) {
            case PARTNER -> organisation(record.id());
            case PERSON -> person(record.id());
            case ACTIVITY -> activity(record.id());
        }
    }

    private void organisation(long id) {
        imports.forgetMoments(new ContactRemoval(session).ofOrganisation(id));
        new ActivityRemoval(session).ofOrganisation(id);
        removeRoles("from Affiliation a where a.organisation.id = :id", id);
        remove(OF_ORGANISATION, id);
        session.delete(session.get(Organisation.class, id));
        imports.forgetOrganisation(id);
    }

    private void activity(long id) {
        new ContactRemoval(session).ofActivity(id);
        new ActivityRemoval(session).ofActivity(id);
        imports.forgetActivity(id);
    }

    private void person(long id) {
        imports.forgetMoments(new ContactRemoval(session).ofPerson(id));
        removeRoles("from Affiliation a where a.person.id = :id", id);
        remove(OF_PERSON, id);
        session.delete(session.get(Person.class, id));
        imports.forgetPerson(id);
    }

    private void remove(List<String> queries, long id) {
        queries.forEach(query -> session.deleteMultiple(session.createSelectionQuery(query, Object.class).setParameter("id", id).getResultList()));
    }

    private void removeRoles(String query, long id) {
        var roles = session.createSelectionQuery(query, Affiliation.class).setParameter("id", id).getResultList();
        session.deleteMultiple(roles);
        imports.forgetRoles(roles.stream().map(role -> (Long) session.getIdentifier(role)).toList());
    }
}
