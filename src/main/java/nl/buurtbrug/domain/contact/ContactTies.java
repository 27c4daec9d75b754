package nl.buurtbrug.domain.contact;

import java.util.HashSet;
import java.util.Set;
import nl.buurtbrug.platform.database.Database;
import org.hibernate.StatelessSession;

/// Whom contact moments and follow-ups are about, by number.
public record ContactTies(Set<Long> organisations, Set<Long> people) {

    public static ContactTies read(Database database) {
        return database.read(session -> new ContactTies(
                ids(session, "select l.organisation.id from MomentOrganisation l union select f.organisation.id from FollowUp f where f.organisation.id is not null"),
                ids(session, "select l.person.id from MomentPerson l union select f.person.id from FollowUp f where f.person.id is not null")));
    }

    private static Set<Long> ids(StatelessSession session, String query) {
        return new HashSet<>(session.createSelectionQuery(query, Long.class).getResultList());
    }
}
