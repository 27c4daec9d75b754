package nl.buurtbrug.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import nl.buurtbrug.platform.file.FreeRoom;

/// A small disk in memory that can be filled to the last byte. Mounting it takes the rights of an administrator and Linux.
final class FullDisk implements AutoCloseable {

    private static final int PIECE = 4096;

    private final Path place;

    private FullDisk(Path place) {
        this.place = place;
    }

    /// @throws IOException when this machine does not allow it
    static FullDisk mountedAt(Path place, int megabytes) throws IOException {
        if (run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString()) != 0) {
            throw new IOException("no disk in memory on this machine");
        }
        return new FullDisk(place);
    }

    private static int run(String... command) throws IOException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Path place() {
        return place;
    }

    /// Leaves so many bytes, or a little less.
    void fill(long left) throws IOException {
        try (var filler = Files.newOutputStream(place.resolve(".filler"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (FreeRoom.at(place) > left) {
                filler.write(new byte[(int) Math.min(1 << 20, Math.max(PIECE, FreeRoom.at(place) - left))]);
            }
        } catch (IOException e) {
            if (FreeRoom.at(place) > left + PIECE) {
                throw e;
            }
        }
    }

    void empty() throws IOException {
        Files.deleteIfExists(place.resolve(".filler"));
    }

    @Override
    public void close() throws IOException {
        run("umount", "-l", place.toString());
    }
}
