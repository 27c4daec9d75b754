package nl.buurtbrug.platform.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// A file was not written; what stood there is still as it was.
public final class NotWritten extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    /// Why not.
    public enum Reason {
        /// There is a folder of that name.
        IS_FOLDER,
        /// The folder it should come in does not exist.
        NO_FOLDER,
        /// The file, or its folder, may not be written to.
        NO_ACCESS,
        /// It is there and cannot be replaced, mostly because another program has it open.
        IN_USE,
        /// The disk is full.
        NO_ROOM,
        /// The disk failed.
        FAILED
    }

    private final Reason reason;
    private final transient Path file;
    private final long needed;

    NotWritten(Reason reason, Path file, IOException cause) {
        this(reason, file, 0, cause);
    }

    NotWritten(Reason reason, Path file, long needed, IOException cause) {
        super(reason + ": " + file, cause);
        this.reason = reason;
        this.file = file;
        this.needed = needed;
    }

    public Reason reason() {
        return reason;
    }

    public Path file() {
        return file;
    }

    /// How many bytes the file would take; 0 when room is not the matter.
    public long needed() {
        return needed;
    }
}
