package nl.buurtbrug.domain.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buurtbrug.domain.Alteration;
import nl.buurtbrug.domain.RecordChanges;
import nl.buurtbrug.platform.database.Database;
import org.hibernate.StatelessSession;

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
    /// @param tag its name, whatever its case; it is made when there was none
    public Tagging add(Collection<Long> organisations, String tag) {
        return database.read(session -> {
            var lists = new OrganisationListsRepository_(session);
            var known = lists.tagNamed(tag.strip());
            var kept = known.orElseGet(() -> made(lists, tag.strip()));
            return new Tagging(kept.id(), known.isEmpty(), hang(session, organisations, kept));
        });
    }

    private static Tag made(OrganisationListsRepository lists, String name) {
        var tag = new Tag(name);
        lists.insert(tag);
        return tag;
    }

    private List<Alteration<HungTag>> hang(StatelessSession session, Collection<Long> organisations, Tag tag) {
        var repository = new OrganisationRepository_(session);
        return organisations.stream().distinct().filter(id -> repository.tagLink(id, tag.id()).isEmpty()).map(id -> {
            var link = new OrganisationTag(session.get(Organisation.class, id), tag);
            repository.insert(link);
            changes.organisation(id);
            return Alteration.added(new HungTag(link.id(), id, tag.id()));
        }).toList();
    }

    /// Takes a tag off each of these organisations that has it.
    ///
    /// @param tag its name, whatever its case
    /// @return what was done; none when there is no such tag
    public Optional<Tagging> remove(Collection<Long> organisations, String tag) {
        return database.read(session -> new OrganisationListsRepository_(session).tagNamed(tag.strip()).map(Tag::id)
                .map(id -> new Tagging(id, false, takeOff(session, organisations, id))));
    }

    private List<Alteration<HungTag>> takeOff(StatelessSession session, Collection<Long> organisations, long tag) {
        var repository = new OrganisationRepository_(session);
        return organisations.stream().distinct().flatMap(id -> repository.tagLink(id, tag).map(link -> {
            repository.delete(link);
            changes.organisation(id);
            return Alteration.removed(new HungTag(link.id(), id, tag));
        }).stream()).toList();
    }

    /// Takes back what was done. A tag that was made for it goes too, unless it hangs elsewhere since.
    ///
    /// @return false, and nothing is done, when the tag is no more, or was taken off and hung again since
    public boolean takeBack(Tagging done) {
        return database.read(session -> {
            var stands = session.get(Tag.class, done.tag()) != null && stand(session, done.hung());
            if (stands) {
                takeBack(session, done.hung());
                removeIfUnused(session, done);
            }
            return stands;
        });
    }

    private static boolean stand(StatelessSession session, List<Alteration<HungTag>> done) {
        return done.stream().flatMap(step -> step.after().stream()).allMatch(link -> session.get(OrganisationTag.class, link.id()) != null);
    }

    private void takeBack(StatelessSession session, List<Alteration<HungTag>> done) {
        done.forEach(step -> step.after().ifPresentOrElse(link -> takeOff(session, List.of(link.organisation()), link.tag()), () -> hangAgain(session, step.either())));
    }

    /// Unless somebody hung it there meanwhile, or the organisation is no more.
    private void hangAgain(StatelessSession session, HungTag link) {
        var repository = new OrganisationRepository_(session);
        Optional.ofNullable(session.get(Organisation.class, link.organisation())).filter(organisation -> repository.tagLink(organisation.id(), link.tag()).isEmpty())
                .ifPresent(organisation -> {
                    repository.putBack(OrganisationTag.again(link, organisation, session.get(Tag.class, link.tag())));
                    changes.organisation(organisation.id());
                });
    }

    private static void removeIfUnused(StatelessSession session, Tagging done) {
        var lists = new OrganisationListsRepository_(session);
        if (done.made() && lists.organisationsWithTag(done.tag()) == 0) {
            lists.delete(lists.tag(done.tag()));
        }
    }

    /// A tag that was taken into another one: what it takes to part them again.
    public record Merged(TagSummary gone, List<Alteration<HungTag>> hung) {
    }

    /// Takes a tag into another one: its organisations get the other, and it is no more.
    public Merged merge(TagSummary tag, long into) {
        return database.read(session -> {
            var lists = new OrganisationListsRepository_(session);
            var organisations = links().stream().filter(link -> link.tagId().equals(tag.id())).map(TagLink::organisationId).toList();
            var hung = Stream.concat(hang(session, organisations, lists.tag(into)).stream(), takeOff(session, organisations, tag.id()).stream()).toList();
            lists.delete(lists.tag(tag.id()));
            return new Merged(tag, hung);
        });
    }

    /// Parts two tags that were merged.
    ///
    /// @return false, and nothing is done, when there is another tag of that name since, or one was taken off and hung again
    public boolean part(Merged merged) {
        return database.read(session -> {
            var lists = new OrganisationListsRepository_(session);
            var stands = lists.tagNamed(merged.gone().name()).isEmpty() && stand(session, merged.hung());
            if (stands) {
                lists.putBack(Tag.again(merged.gone().id(), merged.gone().name()));
                takeBack(session, merged.hung());
            }
            return stands;
        });
    }
}
