package nl.buurtbrug.platform.database;

import java.nio.file.Path;

/// A back-up was not made, or can't be used. Nothing was changed.
public final class BackupFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why.
    public enum Reason {
        /// Too little room on the disk.
        NO_ROOM,
        /// The place is not there or may not be written.
        NO_PLACE,
        /// There are other files in the place.
        NOT_EMPTY,
        /// What was copied can't be read whole: the data themselves are damaged.
        DATA_DAMAGED,
        /// The file is no back-up of this program, or not whole.
        NOT_A_BACKUP,
        /// A newer version of the program made it.
        NEWER_VERSION
    }

    private final Reason reason;
    private final transient Path place;
    private final long needed;

    public BackupFailed(Reason reason, Path place, long needed, Throwable cause) {
        super(reason + ": " + place, cause);
        this.reason = reason;
        this.place = place;
        this.needed = needed;
    }

    public BackupFailed(Reason reason, Path place) {
        this(reason, place, 0, null);
    }

    public Reason reason() {
        return reason;
    }

    /// What it is about: a file, or the folder that is full.
    public Path place() {
        return place;
    }

    /// How many bytes were wanted; 0 when room is not the matter.
    public long needed() {
        return needed;
    }
}
