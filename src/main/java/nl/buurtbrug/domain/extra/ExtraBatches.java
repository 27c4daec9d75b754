package nl.buurtbrug.domain.extra;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.buurtbrug.platform.database.Database;

/// What many records have in their extra fields, at once: what an import and its undoing need. Each method takes part in the transaction it is called in.
///
/// Nobody is told of the changes; who calls does that when all is done.
public final class ExtraBatches {

    private final Database database;
    private final ExtraSubject subject;

    public ExtraBatches(Database database, ExtraSubject subject) {
        this.database = database;
        this.subject = subject;
    }

    /// What a record had, and what it gets.
    public record Change(long id, ExtraValues before, ExtraValues after) {
    }

    /// By id what each of these records has that has something.
    public Map<Long, ExtraValues> of(Collection<Long> ids) {
        return database.read(session -> ExtraRow.byOwner(new ExtraStore(session, subject, ExtraFields.NONE).of(ids)));
    }

    /// Writes what records get, each only when it still has what it had.
    ///
    /// @return the records of which nothing was written, because they have something else by now
    public List<Long> change(List<Change> changes) {
        return database.read(session -> new ExtraStore(session, subject, ExtraTables.fields(database))
                .write(changes.stream().map(each -> new ExtraStore.Change(each.id(), each.before(), each.after())).toList()));
    }

    /// Takes everything away that these records have, before they go themselves.
    public void removeOf(Collection<Long> ids) {
        database.write(session -> new ExtraStore(session, subject, ExtraFields.NONE).removeOf(ids));
    }
}
