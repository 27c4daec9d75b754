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
        /// Too little room on the disk.
        NO_ROOM,
        DAMAGED,
        /// The last changes are not in it any more.
        INCOMPLETE,
        /// The tables can't be made or brought up to date, and none of the others is why.
        NOT_MADE;

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
    private final long needed;

    CannotOpen(Reason reason, Path place) {
        this(reason, place, null);
    }

    CannotOpen(Reason reason, Path place, Throwable cause) {
        this(reason, place, 0, cause);
    }

    private CannotOpen(Reason reason, Path place, long needed, Throwable cause) {
        super(reason + ": " + place, cause);
        this.reason = reason;
        this.place = place;
        this.needed = needed;
    }

    static CannotOpen withoutRoom(Path place, long needed, Throwable cause) {
        return new CannotOpen(Reason.NO_ROOM, place, needed, cause);
    }

    public Reason reason() {
        return reason;
    }

    public Path place() {
        return place;
    }

    /// How many bytes should be free; 0 when room is not the matter.
    public long needed() {
        return needed;
    }
}
