package nl.buurtbrug.platform.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much can still be written to a disk.
public final class FreeRoom {

    private FreeRoom() {
    }

    /// In bytes, on the disk where a place is, or will be.
    public static long at(Path place) throws IOException {
        return Files.getFileStore(existing(place)).getUsableSpace();
    }

    /// Whether there is less than this; no when that can't be told.
    public static boolean isLessThan(long bytes, Path place) {
        try {
            return at(place) < bytes;
        } catch (IOException _) {
            return false;
        }
    }

    /// The place itself, or the nearest folder above it that is there.
    public static Path existing(Path place) {
        var existing = place.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }
}
