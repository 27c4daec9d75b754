package nl.buurtbrug.platform.database;

import java.nio.file.Path;
import java.sql.SQLException;

/// The data can't be opened; nothing in their folder was changed.
public final class CannotOpen extends Exception {

    private static final long serialVersionUID = 1L;

    /// Why not.
    public enum Reason {
        MISSING,
        /// The database that was here is gone.
        GONE,
        IN_USE,
        READ_ONLY,
        NEWER_VERSION,
        NOT_A_FOLDER,
        NOT_A_DATABASE,
        NO_ROOM,
        DAMAGED,
        /// The last changes are not in it any more.
        INCOMPLETE;

        /// Whether a back-up is the way on.
        public boolean asksForBackup() {
            return this == GONE || this == DAMAGED || this == INCOMPLETE;
        }

        static Reason of(SQLException failure) {
            for (var cause : failure) {
                if (cause instanceof SQLException sql && "XSDB6".equals(sql.getSQLState())) {
                    return IN_USE;
                }
            }
            return "42X05".equals(failure.getSQLState()) ? NOT_A_DATABASE : DAMAGED;
        }
    }

    private final Reason reason;
    private final transient Path place;

    CannotOpen(Reason reason, Path place) {
        this(reason, place, null);
    }

    CannotOpen(Reason reason, Path place, Throwable cause) {
        super(reason + ": " + place, cause);
        this.reason = reason;
        this.place = place;
    }

    public Reason reason() {
        return reason;
    }

    public Path place() {
        return place;
    }
}
