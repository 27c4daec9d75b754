package nl.buurtbrug.domain.audience;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.domain.Uses;
import nl.buurtbrug.domain.organisation.Organisation;
import nl.buurtbrug.platform.database.Database;
import org.hibernate.StatelessSession;

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
            var unused = audiences.accessesOfGroup(id) + Uses.of(session, "Reach", "audienceGroup", id) == 0;
            if (unused) {
                audiences.delete(audiences.group(id));
            }
            return unused;
        });
    }

    /// Puts a group that was removed back as what it was.
    ///
    /// @return false, and nothing is done, when there is another one of that name since
    public boolean putBackGroup(ListEntry entry) {
        return database.read(session -> {
            var free = groups().stream().noneMatch(group -> group.name().equalsIgnoreCase(entry.name()));
            if (free) {
                new AudienceRepository_(session).putBack(AudienceGroup.again(entry));
            }
            return free;
        });
    }

    public List<AccessSummary> accesses() {
        return AudienceTables.accesses(database);
    }

    /// Largest group first.
    public List<AccessSummary> accesses(Collection<Long> organisations) {
        return organisations.isEmpty() ? List.of() : database.read(session -> new AudienceRepository_(session).accessesOf(organisations));
    }

    /// @param details without problems
    public List<Alteration<AccessSummary>> add(long organisation, AccessDetails details) {
        var added = database.read(session -> Alteration.added(insert(session, organisation, details)));
        changes.organisation(organisation);
        return List.of(added);
    }

    private static AccessSummary insert(StatelessSession session, long organisation, AccessDetails details) {
        var audiences = new AudienceRepository_(session);
        var access = new AudienceAccess(session.get(Organisation.class, organisation), audiences.group(details.audienceGroup()), details);
        audiences.insert(access);
        return audiences.summary(access.id()).orElseThrow();
    }

    /// @param access  as it was read
    /// @param details without problems
    /// @return empty, and nothing is done, when it is no longer so
    public List<Alteration<AccessSummary>> change(AccessSummary access, AccessDetails details) {
        return alter(access, audiences -> {
            change(audiences, access.id(), details);
            return Alteration.changed(access, audiences.summary(access.id()).orElseThrow());
        });
    }

    private static void change(AudienceRepository audiences, Long id, AccessDetails details) {
        var kept = audiences.access(id);
        kept.change(audiences.group(details.audienceGroup()), details);
        audiences.update(kept);
    }

    /// @param access as it was read
    /// @return empty, and nothing is done, when it is no longer so
    public List<Alteration<AccessSummary>> remove(AccessSummary access) {
        return alter(access, audiences -> {
            audiences.delete(audiences.access(access.id()));
            return Alteration.removed(access);
        });
    }

    private List<Alteration<AccessSummary>> alter(AccessSummary access, Function<AudienceRepository, Alteration<AccessSummary>> work) {
        var done = database.read(session -> {
            var audiences = new AudienceRepository_(session);
            return audiences.summary(access.id()).filter(access::equals).map(_ -> work.apply(audiences)).stream().toList();
        });
        changes.organisation(access.organisationId());
        return done;
    }

    /// Takes back what was done.
    ///
    /// @return false, and nothing is done, when it was changed since
    public boolean takeBack(List<Alteration<AccessSummary>> done) {
        var undone = database.read(session -> {
            var audiences = new AudienceRepository_(session);
            var stands = Alteration.stands(done, done.stream().flatMap(step -> audiences.summary(step.either().id()).stream()).toList());
            var belongs = done.stream().allMatch(step -> session.get(Organisation.class, step.either().organisationId()) != null);
            if (stands && belongs) {
                done.forEach(step -> takeBack(session, audiences, step));
            }
            return stands && belongs;
        });
        done.forEach(step -> changes.organisation(step.either().organisationId()));
        return undone;
    }

    private static void takeBack(StatelessSession session, AudienceRepository audiences, Alteration<AccessSummary> step) {
        if (step.after().isEmpty()) {
            var gone = step.either();
            audiences.putBack(AudienceAccess.again(gone, session.get(Organisation.class, gone.organisationId()), audiences.group(gone.audienceGroupId())));
        } else if (step.before().isEmpty()) {
            audiences.delete(audiences.access(step.either().id()));
        } else {
            change(audiences, step.either().id(), step.either().details());
        }
    }
}
