package nl.buurtbrug.domain.directory;

import java.time.Clock;
import java.time.LocalDate;
import nl.buurtbrug.domain.RecordChanges;

/// A list in memory that follows the database: read when it is first asked for, then renewed where records changed.
///
/// @param <R> the rows
/// @param <S> the columns it can be sorted by
final class LiveList<R, S> {

    /// Makes the list from what the database holds.
    interface Source<R, S> {

        FacetedList<R, S> readAll(LocalDate today);

        /// The list with the records renewed that changed.
        FacetedList<R, S> renew(FacetedList<R, S> list, RecordChanges.Since since, LocalDate today);
    }

    private final Source<R, S> source;
    private final RecordChanges changes;
    private final Clock clock;

    private FacetedList<R, S> list;
    private long moment;
    private LocalDate day = LocalDate.MIN;

    LiveList(Source<R, S> source, RecordChanges changes, Clock clock) {
        this.source = source;
        this.changes = changes;
        this.clock = clock;
    }

    /// The list as the database stands; roles that began or ended overnight are in it, too.
    synchronized FacetedList<R, S> upToDate() {
        var since = changes.since(moment);
        var today = LocalDate.now(clock);
        if (since.everything() || !today.equals(day)) {
            list = source.readAll(today);
        } else if (!since.organisations().isEmpty() || !since.people().isEmpty()) {
            list = source.renew(list, since, today);
        }
        moment = since.moment();
        day = today;
        return list;
    }
}
