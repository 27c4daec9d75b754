package nl.buurtbrug.domain.overview;

import java.util.Set;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.platform.database.Database;

/// Which partners open which groups, kept in memory until a partner changes: of 100,000 partners they are not read again for each look.
final class KnownOpeners {

    private final Database database;
    private final RecordChanges changes;
    private OpenerCounts counts;
    private Set<Long> counted = Set.of();
    private long moment;

    KnownOpeners(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /// @param groups the ids of those that are looked at
    synchronized OpenerCounts of(Set<Long> groups) {
        var since = changes.since(moment);
        if (counts == null || since.everything() || !since.organisations().isEmpty() || !counted.equals(groups)) {
            counts = new OpenerCounts(database, groups);
            counted = groups;
        }
        moment = since.moment();
        return counts;
    }
}
