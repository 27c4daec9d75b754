package nl.buurtbrug.app;

import java.nio.file.Path;
import java.util.Optional;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.platform.database.CannotOpen;
import nl.buurtbrug.platform.database.Database;

/// What became of opening a data folder.
sealed interface Opened {

    /// @param bureau "" when the first questions were not answered yet
    /// @param user   who works under this account, if that is known
    record Ready(Path folder, Database database, Services services, String bureau, Optional<StaffSummary> user) implements Opened {
    }

    record Refused(CannotOpen.Reason reason, Path folder) implements Opened {
    }
}
