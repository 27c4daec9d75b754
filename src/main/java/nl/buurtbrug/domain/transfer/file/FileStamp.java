package nl.buurtbrug.domain.transfer.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.buurtbrug.platform.table.UnreadableTable.Reason;
import nl.buurtbrug.platform.table.UnreadableTable;

/// What a file was when it was opened: what is planned for one list must not be done with another that came in its place.
record FileStamp(Path path, long size, FileTime changed, String sha256) {

    /// @throws UnusableFile when it can't be read
    static FileStamp of(Path path) {
        try (var in = new DigestInputStream(Files.newInputStream(path), MessageDigest.getInstance("SHA-256"))) {
            var size = Files.size(path);
            var changed = Files.getLastModifiedTime(path);
            in.transferTo(OutputStream.nullOutputStream());
            return new FileStamp(path, size, changed, HexFormat.of().formatHex(in.getMessageDigest().digest()));
        } catch (IOException cause) {
            throw new UnusableFile(UnreadableTable.because(cause, path, 0), path);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }

    /// @throws UnusableFile when it is no longer what it was
    void failWhenChanged() {
        try {
            if (Files.size(path) != size || !Files.getLastModifiedTime(path).equals(changed)) {
                throw new UnusableFile(new UnreadableTable(Reason.CHANGED, path, 0), path);
            }
        } catch (IOException cause) {
            throw new UnusableFile(UnreadableTable.because(cause, path, 0), path);
        }
    }
}
