package nl.buurtbrug.domain.trail;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.StatelessSession;

/// Forgets the history of whoever is removed for good: nothing that was known of them is left behind.
final class Erasure {

    private static final int CHUNK = 500;

    private final StatelessSession session;

    Erasure(StatelessSession session) {
        this.session = session;
    }

    void of(Collection<Note> notes) {
        erase(removed(notes, Subject::isOrganisation), "delete from RecordChange where organisationId in :ids and personId is null");
        erase(removed(notes, Subject::isPerson), "delete from RecordChange where personId in :ids");
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
