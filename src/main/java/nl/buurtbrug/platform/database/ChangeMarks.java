package nl.buurtbrug.platform.database;

import static java.lang.System.Logger.Level.WARNING;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import org.hibernate.StatelessSession;

/// Numbers every change: in the database, together with the change, and after that in a file of its own.
///
/// A database whose log was damaged opens as if nothing happened, without the last changes. The number in the file is then one
/// the database does not know.
final class ChangeMarks {

    static final String FILE = "last-change";
    static final String TABLE = "change_mark";

    private static final System.Logger LOG = System.getLogger(ChangeMarks.class.getName());
    private static final int DIGITS = 19;
    private static final long REMEMBERED = 1000;

    private final Path file;
    private final OptionalLong expected;
    private long last = -1;

    /// @param database the folder of the database: what takes its place brings its own file, or none
    ChangeMarks(Path database) {
        file = database.resolve(FILE);
        expected = read();
    }

    private OptionalLong read() {
        try {
            var kept = Files.readString(file, US_ASCII).strip();
            return kept.matches("[0-9]{1," + DIGITS + "}") ? OptionalLong.of(Long.parseLong(kept)) : OptionalLong.empty();
        } catch (IOException _) {
            return OptionalLong.empty();
        }
    }

    /// Whether the database has the last change that was kept before it was opened.
    boolean isWhole(Database database) {
        return expected.isEmpty() || !database.select("select id from change_mark where id = " + expected.getAsLong(), Row::number).isEmpty();
    }

    /// Puts a mark in the transaction that changes something.
    ///
    /// @return its number, for when the transaction is done
    synchronized long put(StatelessSession session) {
        if (last < 0) {
            last = session.createNativeQuery("select coalesce(max(id), 0) from change_mark", Long.class).getSingleResult();
            session.createNativeMutationQuery("delete from change_mark where id < :id").setParameter("id", last - REMEMBERED).executeUpdate();
        }
        last++;
        session.createNativeMutationQuery("insert into change_mark (id) values (:id)").setParameter("id", last).executeUpdate();
        return last;
    }

    /// The change with this number is kept for sure. Its number is written over the one before, within one sector of the disk.
    void kept(long number) {
        var isNew = !Files.exists(file);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (isNew) {
                OwnerOnly.protect(file);
            }
            channel.write(ByteBuffer.wrap(("%0" + DIGITS + "d\n").formatted(number).getBytes(US_ASCII)), 0);
            channel.force(false);
        } catch (IOException e) {
            LOG.log(WARNING, "the number of the last change was not noted", e);
        }
    }
}
