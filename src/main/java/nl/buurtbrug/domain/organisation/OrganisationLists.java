package nl.buurtbrug.domain.organisation;

import java.util.List;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.platform.database.Database;

/// The lists the bureau keeps about organisations: kinds and tags. Each method is one transaction.
public final class OrganisationLists {

    private final Database database;
    private final RecordChanges changes;

    public OrganisationLists(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /// Every kind, those no longer offered included, by name.
    public List<ListEntry> kinds() {
        return OrganisationTables.kinds(database);
    }

    public long createKind(String name) {
        var kind = new OrganisationKind(name.strip());
        database.write(session -> new OrganisationListsRepository_(session).insert(kind));
        return kind.id();
    }

    public void changeKind(ListEntry entry) {
        database.write(session -> {
            var lists = new OrganisationListsRepository_(session);
            var kind = lists.kind(entry.id());
            kind.change(entry.name().strip(), entry.active());
            lists.update(kind);
        });
        changes.everything();
    }

    /// @return false, and nothing is done, when organisations of this kind exist
    public boolean removeKind(long id) {
        return database.read(session -> {
            var lists = new OrganisationListsRepository_(session);
            var unused = lists.organisationsOfKind(id) == 0;
            if (unused) {
                lists.delete(lists.kind(id));
            }
            return unused;
        });
    }

    /// Puts a kind that was removed back as what it was.
    ///
    /// @return false, and nothing is done, when there is another one of that name since
    public boolean putBackKind(ListEntry entry) {
        return database.read(session -> {
            var free = kinds().stream().noneMatch(kind -> kind.name().equalsIgnoreCase(entry.name()));
            if (free) {
                new OrganisationListsRepository_(session).putBack(OrganisationKind.again(entry));
            }
            return free;
        });
    }

    /// By name, each with the number of organisations it hangs on.
    public List<TagSummary> tags() {
        return OrganisationTables.tags(database);
    }

    /// The id of the tag with this name, whatever its case; made when it was not there.
    public long tag(String name) {
        return database.read(session -> {
            var lists = new OrganisationListsRepository_(session);
            return lists.tagNamed(name.strip()).orElseGet(() -> {
                var tag = new Tag(name.strip());
                lists.insert(tag);
                return tag;
            }).id();
        });
    }

    /// Puts a tag that was removed back as what it was.
    ///
    /// @return false, and nothing is done, when there is another one of that name since
    public boolean putBackTag(long id, String name) {
        var done = database.read(session -> {
            var lists = new OrganisationListsRepository_(session);
            var free = lists.tagNamed(name).isEmpty();
            if (free) {
                lists.putBack(Tag.again(id, name));
            }
            return free;
        });
        changes.everything();
        return done;
    }

    public void changeTag(long id, String name) {
        database.write(session -> {
            var lists = new OrganisationListsRepository_(session);
            var tag = lists.tag(id);
            tag.rename(name.strip());
            lists.update(tag);
        });
        changes.everything();
    }

    /// @return false, and nothing is done, when the tag hangs on an organisation
    public boolean removeTag(long id) {
        var removed = database.read(session -> {
            var lists = new OrganisationListsRepository_(session);
            var unused = lists.organisationsWithTag(id) == 0;
            if (unused) {
                lists.delete(lists.tag(id));
            }
            return unused;
        });
        changes.everything();
        return removed;
    }
}
