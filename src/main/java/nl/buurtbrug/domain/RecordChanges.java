package nl.buurtbrug.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which records were changed since the program started, so that a list in memory can renew just those.
///
/// Nobody is told of a change; who keeps a copy asks for the changes since it last looked.
public final class RecordChanges {

    private static final int REMEMBERED = 10_000;

    /// What changed since a moment.
    ///
    /// @param moment     to be given at the next question
    /// @param everything true when all records may have changed; the ids are empty then
    public record Since(long moment, boolean everything, Set<Long> organisations, Set<Long> people) {
    }

    private record Change(boolean person, long id) {
    }

    private final List<Change> changes = new ArrayList<>();
    private long forgotten;

    public synchronized void organisation(long id) {
        add(new Change(false, id));
    }

    public synchronized void person(long id) {
        add(new Change(true, id));
    }

    /// So much changed that naming it makes no sense: an import, its undoing, another list of neighbourhoods.
    public synchronized void everything() {
        forgotten += changes.size() + 1L;
        changes.clear();
    }

    private void add(Change change) {
        if (changes.size() == REMEMBERED) {
            everything();
        }
        changes.add(change);
    }

    /// @param moment 0 at first, later the moment of the last answer
    public synchronized Since since(long moment) {
        var now = forgotten + changes.size();
        if (moment < forgotten) {
            return new Since(now, true, Set.of(), Set.of());
        }
        var organisations = new HashSet<Long>();
        var people = new HashSet<Long>();
        changes.subList((int) (moment - forgotten), changes.size())
                .forEach(change -> (change.person() ? people : organisations).add(change.id()));
        return new Since(now, false, organisations, people);
    }
}
