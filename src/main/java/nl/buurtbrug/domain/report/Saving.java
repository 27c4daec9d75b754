package nl.buurtbrug.domain.report;

import java.nio.file.Path;

/// How saving a report as a file ended; when it was not saved, what stood there is still as it was.
public sealed interface Saving {

    record Saved(Path file) implements Saving {
    }

    /// A file of that name is there and cannot be replaced: mostly because another program has it open.
    record InUse() implements Saving {
    }

    /// Nothing can be kept in that folder.
    record NoPlace() implements Saving {
    }

    /// The disk is full or failed.
    record NoRoom() implements Saving {
    }
}
