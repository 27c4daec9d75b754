package nl.buurtbrug.domain.bin;

import java.util.List;
import nl.buurtbrug.domain.organisation.Organisation;
import nl.buurtbrug.domain.person.Person;
import org.hibernate.StatelessSession;

/// Removes one record with all that hangs on it, inside a transaction; what an import remembers of its old values goes too.
final class Removal {

    private static final List<String> OF_ORGANISATION = List.of(
            "from Affiliation a where a.organisation.id = :id",
            "from AudienceAccess a where a.organisation.id = :id",
            "from PartnershipPhase h where h.organisation.id = :id",
            "from OrganisationTag t where t.organisation.id = :id");

    private final StatelessSession session;

    Removal(StatelessSession session) {
        this.session = session;
    }

    void of(BinnedRecord record) {
        if (record.person()) {
            remove("from Affiliation a where a.person.id = :id", record.id());
            session.delete(session.get(Person.class, record.id()));
        } else {
            OF_ORGANISATION.forEach(query -> remove(query, record.id()));
            session.delete(session.get(Organisation.class, record.id()));
        }
        session.createMutationQuery("delete from ImportRow t where t.entityId = :id and cast(t.entity as String) = :entity")
                .setParameter("id", record.id()).setParameter("entity", record.person() ? "PERSON" : "ORGANISATION").executeUpdate();
    }

    private void remove(String query, long id) {
        session.deleteMultiple(session.createSelectionQuery(query, Object.class).setParameter("id", id).getResultList());
    }
}
