package nl.buurtbrug.domain.activity;

import java.util.HashSet;
import java.util.Set;
import nl.buurtbrug.platform.database.Database;

/// Which partners activities and counts point to, by number.
public final class ActivityTies {

    private ActivityTies() {
    }

    public static Set<Long> organisations(Database database) {
        return database.read(session -> new HashSet<>(session.createSelectionQuery("""
                select p.organisation.id from ActivityPartner p
                union select r.through.id from Reach r where r.through.id is not null
                union select a.sender.id from Activity a where a.sender.id is not null""", Long.class).getResultList()));
    }
}
