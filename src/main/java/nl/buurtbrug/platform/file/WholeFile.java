package nl.buurtbrug.platform.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import nl.buurtbrug.platform.file.NotWritten.Reason;

/// Writes a file beside its place and moves it there when it is complete: a full disk or a power cut leaves what was there, whole.
public final class WholeFile {

    /// What comes in it.
    @FunctionalInterface
    public interface Content {

        void writeTo(OutputStream file) throws IOException;
    }

    private static final long NEARLY_NOTHING = 1 << 16;

    private WholeFile() {
    }

    /// @throws NotWritten when it can't be written there
    public static void write(Path file, Content content) {
        var place = place(file);
        var draft = draft(place);
        try {
            fill(draft, content);
            put(draft, place);
        } catch (IOException e) {
            throw isFull(place) ? new NotWritten(Reason.NO_ROOM, place, size(content), e) : new NotWritten(Reason.FAILED, place, e);
        } finally {
            drop(draft);
        }
    }

    private static boolean isFull(Path place) {
        return FreeRoom.isLessThan(NEARLY_NOTHING, place.getParent());
    }

    /// How large the file would have been: made once more, into nothing.
    private static long size(Content content) {
        var size = new long[1];
        try {
            content.writeTo(new OutputStream() {
                @Override
                public void write(int b) {
                    size[0]++;
                }

                @Override
                public void write(byte[] bytes, int from, int length) {
                    size[0] += length;
                }
            });
        } catch (IOException _) {
            return size[0];
        }
        return size[0];
    }

    /// Where it really comes: a link to a file stays one.
    private static Path place(Path file) {
        var place = file.toAbsolutePath();
        try {
            var real = Files.exists(place) ? place.toRealPath() : place;
            if (Files.isDirectory(real)) {
                throw new NotWritten(Reason.IS_FOLDER, place, new FileAlreadyExistsException(place.toString()));
            }
            if (real.getParent() == null || !Files.isDirectory(real.getParent())) {
                throw new NotWritten(Reason.NO_FOLDER, place, new NoSuchFileException(place.toString()));
            }
            if (Files.exists(real) && !Files.isWritable(real)) {
                throw new NotWritten(Reason.NO_ACCESS, place, new AccessDeniedException(place.toString()));
            }
            return real;
        } catch (IOException e) {
            throw new NotWritten(Reason.NO_ACCESS, place, e);
        }
    }

    private static Path draft(Path place) {
        try {
            return Files.createTempFile(place.getParent(), ".buurtbrug-", ".new");
        } catch (AccessDeniedException e) {
            throw new NotWritten(Reason.NO_ACCESS, place, e);
        } catch (IOException e) {
            throw new NotWritten(isFull(place) ? Reason.NO_ROOM : Reason.FAILED, place, NEARLY_NOTHING, e);
        }
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (var file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            var buffered = new BufferedOutputStream(Channels.newOutputStream(file));
            content.writeTo(buffered);
            buffered.flush();
            // on the disk before it takes the place of the old one
            file.force(true);
        }
    }

    private static void put(Path draft, Path place) {
        try {
            move(draft, place);
        } catch (IOException e) {
            throw new NotWritten(Reason.IN_USE, place, e);
        }
    }

    private static void move(Path draft, Path place) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void drop(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException _) {
            draft.toFile().deleteOnExit();
        }
    }
}
