package nl.buurtbrug.domain;

import java.nio.file.Path;
import nl.buurtbrug.platform.file.NotWritten;

/// How saving something as a file ended; when it was not saved, what stood there is still as it was.
public sealed interface Saving {

    record Saved(Path file) implements Saving {
    }

    /// A file of that name is there and cannot be replaced: mostly because another program has it open.
    record InUse() implements Saving {
    }

    /// Nothing can be kept in that folder.
    record NoPlace() implements Saving {
    }

    /// The disk of this folder is full.
    ///
    /// @param needed in bytes
    record NoRoom(Path folder, long needed) implements Saving {
    }

    /// The disk failed.
    record Failed() implements Saving {
    }

    /// Saves, and tells how that ended.
    ///
    /// @param writing writes the file, through the one door that leaves what was there whole
    static Saving of(Path file, Runnable writing) {
        try {
            writing.run();
            return new Saved(file);
        } catch (NotWritten e) {
            return switch (e.reason()) {
                case IN_USE -> new InUse();
                case IS_FOLDER, NO_FOLDER, NO_ACCESS -> new NoPlace();
                case NO_ROOM -> new NoRoom(file.toAbsolutePath().getParent(), e.needed());
                case FAILED -> new Failed();
            };
        }
    }
}
