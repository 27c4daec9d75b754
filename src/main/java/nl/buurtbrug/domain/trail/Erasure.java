package nl.buurtbrug.domain.trail;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.StatelessSession;

/// Forgets the history of whoever is removed for good: nothing that was known of them is left behind.
public final class Erasure {

    private static final int CHUNK = 500;

    private final StatelessSession session;

    public Erasure(StatelessSession session) {
        this.session = session;
    }

    void of(Collection<Note> notes) {
        var organisations = removed(notes, Subject::isOrganisation);
        var people = removed(notes, Subject::isPerson);
        organisations(organisations);
        people(people);
        erase(removed(notes, Subject::isActivity), "delete from RecordChange where activityId in :ids");
        if (!organisations.isEmpty() || !people.isEmpty()) {
            eraseMerges();
            notes.stream().filter(Note::isRemoved).map(Note::subject).filter(Subject::isMoment).map(Subject::id).forEach(this::eraseMoment);
        }
    }

    /// Of partners; what is told of people there too stays with those.
    public void organisations(List<Long> ids) {
        erase(ids, "delete from RecordChange where organisationId in :ids and personId is null");
    }

    public void people(List<Long> ids) {
        erase(ids, "delete from RecordChange where personId in :ids");
    }

    /// Of a merge of which nothing is told any more the name of the one that went up in the other is forgotten too.
    private void eraseMerges() {
        session.createMutationQuery("delete from ChangeSet s where s.reason in (MERGE, UNDO_MERGE) and not exists (select 1 from RecordChange c where c.changeSet = s)")
                .executeUpdate();
    }

    private void eraseMoment(long id) {
        session.createMutationQuery("delete from RecordChange where entity = 'ContactMoment' and entityId = :id").setParameter("id", id).executeUpdate();
    }

    private static List<Long> removed(Collection<Note> notes, Predicate<Subject> which) {
        return notes.stream().filter(Note::isRemoved).map(Note::subject).filter(which).map(Subject::id).toList();
    }

    private void erase(List<Long> ids, String statement) {
        for (int start = 0; start < ids.size(); start += CHUNK) {
            session.createMutationQuery(statement).setParameter("ids", ids.subList(start, Math.min(ids.size(), start + CHUNK))).executeUpdate();
        }
    }
}
