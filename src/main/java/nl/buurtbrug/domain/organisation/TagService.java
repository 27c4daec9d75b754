package nl.buurtbrug.domain.organisation;

import java.util.Collection;
import java.util.List;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.platform.database.Database;

/// Which tags hang on which organisations. Each method is one transaction.
public final class TagService {

    private final Database database;
    private final RecordChanges changes;

    public TagService(Database database, RecordChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    public List<TagLink> links() {
        return OrganisationTables.tagLinks(database);
    }

    public List<TagLink> links(Collection<Long> organisations) {
        return organisations.isEmpty() ? List.of() : database.read(session -> new OrganisationRepository_(session).tagLinksOf(organisations));
    }

    /// The names of the tags of one organisation, by name.
    public List<String> of(long organisation) {
        return database.read(session -> new OrganisationRepository_(session).tagsOf(organisation));
    }

    /// Hangs a tag on each of these organisations that does not have it yet.
    ///
    /// @return the organisations that did not have it
    public List<Long> add(Collection<Long> organisations, long tag) {
        var added = database.read(session -> {
            var repository = new OrganisationRepository_(session);
            var kept = new OrganisationListsRepository_(session).tag(tag);
            return organisations.stream().distinct().filter(id -> {
                var isNew = repository.tagLink(id, tag).isEmpty();
                if (isNew) {
                    repository.insert(new OrganisationTag(repository.get(id), kept));
                }
                return isNew;
            }).toList();
        });
        added.forEach(changes::organisation);
        return added;
    }

    /// A tag that was taken into another one: what it takes to part them again.
    public record Merged(TagSummary gone, long into, List<Long> organisations, List<Long> added) {
    }

    /// Takes a tag into another one: its organisations get the other, and it is no more.
    public Merged merge(TagSummary tag, long into) {
        return database.read(session -> {
            var organisations = links().stream().filter(link -> link.tagId().equals(tag.id())).map(TagLink::organisationId).toList();
            var added = add(organisations, into);
            remove(organisations, tag.id());
            var lists = new OrganisationListsRepository_(session);
            lists.delete(lists.tag(tag.id()));
            return new Merged(tag, into, organisations, added);
        });
    }

    /// Parts two tags that were merged.
    public void part(Merged merged) {
        database.write(session -> {
            new OrganisationListsRepository_(session).putBack(Tag.again(merged.gone().id(), merged.gone().name()));
            add(merged.organisations(), merged.gone().id());
            remove(merged.added(), merged.into());
        });
    }

    /// Takes a tag off each of these organisations.
    public void remove(Collection<Long> organisations, long tag) {
        database.write(session -> {
            var repository = new OrganisationRepository_(session);
            organisations.forEach(id -> repository.tagLink(id, tag).ifPresent(repository::delete));
        });
        organisations.forEach(changes::organisation);
    }
}
