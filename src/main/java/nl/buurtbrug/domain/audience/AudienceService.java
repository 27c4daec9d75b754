package nl.buurtbrug.domain.audience;

import java.util.Collection;
import java.util.List;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.organisation.Organisation;
import nl.buurtbrug.platform.database.Database;

/// The audience groups, and which organisation opens which. Each method is one transaction.
public final class AudienceService {

    private final Database database;
    private final RecordChanges changes;

    public AudienceService(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /// Every group, those no longer offered included, in the order they were made.
    public List<ListEntry> groups() {
        return AudienceTables.groups(database);
    }

    public long createGroup(String name) {
        var group = new AudienceGroup(name.strip());
        database.write(session -> new AudienceRepository_(session).insert(group));
        return group.id();
    }

    public void changeGroup(ListEntry entry) {
        database.write(session -> {
            var audiences = new AudienceRepository_(session);
            var group = audiences.group(entry.id());
            group.change(entry.name().strip(), entry.active());
            audiences.update(group);
        });
        changes.everything();
    }

    /// @return false, and nothing is done, when an organisation opens this group
    public boolean removeGroup(long id) {
        return database.read(session -> {
            var audiences = new AudienceRepository_(session);
            var unused = audiences.accessesOfGroup(id) == 0;
            if (unused) {
                audiences.delete(audiences.group(id));
            }
            return unused;
        });
    }

    /// Puts a group that was removed back as what it was.
    public void putBackGroup(ListEntry entry) {
        database.write(session -> new AudienceRepository_(session).putBackGroup(entry.id(), entry.name(), entry.active()));
    }

    public List<AccessSummary> accesses() {
        return AudienceTables.accesses(database);
    }

    /// Largest group first.
    public List<AccessSummary> accesses(Collection<Long> organisations) {
        return organisations.isEmpty() ? List.of() : database.read(session -> new AudienceRepository_(session).accessesOf(organisations));
    }

    /// @param details without problems
    public long add(long organisation, AccessDetails details) {
        var id = database.read(session -> {
            var audiences = new AudienceRepository_(session);
            var access = new AudienceAccess(session.get(Organisation.class, organisation), audiences.group(details.audienceGroup()), details);
            audiences.insert(access);
            return access.id();
        });
        changes.organisation(organisation);
        return id;
    }

    /// @param details without problems
    public void change(AccessSummary access, AccessDetails details) {
        database.write(session -> {
            var audiences = new AudienceRepository_(session);
            var kept = audiences.access(access.id());
            kept.change(audiences.group(details.audienceGroup()), details);
            audiences.update(kept);
        });
        changes.organisation(access.organisationId());
    }

    public void remove(AccessSummary access) {
        database.write(session -> {
            var audiences = new AudienceRepository_(session);
            audiences.delete(audiences.access(access.id()));
        });
        changes.organisation(access.organisationId());
    }
}
