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

    /// @param needed how many bytes should be free; 0 when room is not the matter
    record Refused(CannotOpen.Reason reason, Path folder, long needed) implements Opened {

        static Refused because(CannotOpen why) {
            return new Refused(why.reason(), why.place(), why.needed());
        }

        /// For another reason than too little room.
        static Refused because(CannotOpen.Reason reason, Path folder) {
            return new Refused(reason, folder, 0);
        }

        /// What is said about it.
        Notice notice() {
            return Notice.of(reason, needed);
        }
    }
}
