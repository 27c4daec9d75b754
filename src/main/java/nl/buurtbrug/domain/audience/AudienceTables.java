package nl.buurtbrug.domain.audience;

import java.util.List;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.platform.database.Database;

/// What the list of partners tells of audiences, whole tables at a time, by plain SQL: the first page is there before the mapping is.
final class AudienceTables {

    private AudienceTables() {
    }

    /// In the order they were made.
    static List<ListEntry> groups(Database database) {
        return database.select("select id, name, active from audience_group order by id", row -> new ListEntry(row.number(), row.text(), row.flag()));
    }

    static List<AccessSummary> accesses(Database database) {
        return database.select("""
                select a.id, a.organisation_id, g.id, g.name, a.how, a.size_estimate, a.trust, a.barrier
                from audience_access a join audience_group g on g.id = a.audience_group_id""",
                row -> new AccessSummary(row.number(), row.number(), row.number(), row.text(), AccessKind.valueOf(row.text()),
                        (int) row.number(), Trust.valueOf(row.text()), row.text()));
    }

    static List<AudienceBatches.AccessImage> images(Database database) {
        return database.select("select id, organisation_id, version from audience_access",
                row -> new AudienceBatches.AccessImage(row.number(), row.number(), (int) row.number()));
    }
}
