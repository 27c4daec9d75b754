package nl.buurtbrug.app;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.data.exceptions.DataException;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.platform.database.CannotOpen;
import nl.buurtbrug.platform.database.CannotOpen.Reason;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.ui.common.Background;

/// Opens the data so far that the first page can be shown, then reads what it lists.
record Opening(DataFolder folder, Clock clock, String account) {

    private static final System.Logger LOG = System.getLogger(Opening.class.getName());

    /// Opening that is under way.
    ///
    /// @param opened what the first page needs
    /// @param read   why the data are closed again, if what the page lists can't be read
    record UnderWay(CompletableFuture<Opened> opened, CompletableFuture<Optional<Opened.Refused>> read) {
    }

    /// Begins to open and read; nobody need wait for it yet. Reading is work of its own: what follows on a future would be done by whoever waits
    /// for that future, and the first page would wait for it too.
    UnderWay begin(Background background) {
        var opened = background.ahead(this::open);
        return new UnderWay(opened, background.ahead(() -> opened.join() instanceof Opened.Ready ready ? read(ready) : Optional.empty()));
    }

    Opened open() {
        try {
            return ready(folder.open());
        } catch (CannotOpen e) {
            LOG.log(ERROR, "the data were not opened: " + e.reason(), e);
            return Opened.Refused.because(e);
        }
    }

    private Opened ready(Database database) {
        try {
            var services = Services.on(database, clock);
            return new Opened.Ready(folder.path(), database, services, services.bureau().name(), services.staff().at(account));
        } catch (PersistenceException | DataException e) {
            return damaged(database, e);
        }
    }

    /// Reads the lists that every page is about, while the first page is being built.
    ///
    /// @return why the data are closed again, if they can't be read
    Optional<Opened.Refused> read(Opened.Ready ready) {
        try {
            if (!ready.database().isWhole()) {
                return Optional.of(closed(ready.database(), Reason.INCOMPLETE));
            }
            ready.services().directory().partners(Query.all(PartnerSort.NAME));
            return Optional.empty();
        } catch (PersistenceException | DataException e) {
            return Optional.of(damaged(ready.database(), e));
        }
    }

    private Opened.Refused damaged(Database database, RuntimeException e) {
        LOG.log(ERROR, "the data could not be read", e);
        return closed(database, Reason.DAMAGED);
    }

    private Opened.Refused closed(Database database, Reason reason) {
        database.close();
        return Opened.Refused.because(reason, folder.path());
    }
}
