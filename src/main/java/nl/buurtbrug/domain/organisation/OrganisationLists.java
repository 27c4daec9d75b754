package nl.buurtbrug.domain.organisation;

import java.util.List;
import java.util.Optional;
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
    public void putBackKind(ListEntry entry) {
        database.write(session -> new OrganisationListsRepository_(session).putBack(OrganisationKind.again(entry)));
    }

    /// By name, each with the number of organisations it hangs on.
    public List<TagSummary> tags() {
        return OrganisationTables.tags(database);
    }

    /// The id of the tag with this name, whatever its case, if there is one.
    public Optional<Long> tagNamed(String name) {
        return database.read(session -> new OrganisationListsRepository_(session).tagNamed(name.strip()).map(Tag::id));
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
    public void putBackTag(long id, String name) {
        database.write(session -> new OrganisationListsRepository_(session).putBack(Tag.again(id, name)));
        changes.everything();
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
