package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import nl.buurtbrug.domain.setup.FirstAnswers;
import nl.buurtbrug.platform.database.CannotOpen.Reason;
import nl.buurtbrug.platform.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a data folder to what the first page needs.
class OpeningTest {

    private static final int PAGE = 4096;

    @TempDir
    private Path place;

    @Test
    void whatIsKeptIsOpenedWithTheBureauAndItsLists() throws Exception {
        fill();
        var opening = new Opening(new DataFolder(place), Clock.systemDefaultZone(), "marieke");

        var opened = opening.open();

        assertThat(opened).isInstanceOfSatisfying(Opened.Ready.class, ready -> {
            assertThat(ready.bureau()).isEqualTo("Bureau Gelijk Beekerdam");
            assertThat(ready.user()).get().extracting("name").isEqualTo("Marieke Vos");
            assertThat(opening.read(ready)).isEmpty();
            ready.database().close();
        });
    }

    @Test
    void aListThatCannotBeReadIsCalledDamagedAndTheDataAreClosed() throws Exception {
        fill();
        overwrite("PARTNERSHIP_PHASE");
        var opening = new Opening(new DataFolder(place), Clock.systemDefaultZone(), "marieke");
        var ready = (Opened.Ready) opening.open();

        var refused = opening.read(ready);

        assertThat(refused).contains(Opened.Refused.because(Reason.DAMAGED, place));
        assertThat(opening.open()).as("opened again, because the first time let go of it").isInstanceOfSatisfying(Opened.Ready.class, again -> again.database().close());
    }

    private void fill() throws Exception {
        try (var database = new DataFolder(place).open()) {
            var services = Services.on(database, Clock.systemDefaultZone());
            var user = services.setup().begin(new FirstAnswers("Bureau Gelijk Beekerdam", "Marieke Vos"), "marieke");
            services.samples().load(Optional.of(user));
        }
    }

    /// Every page of a table but its first becomes nonsense, as a failing disk might leave it.
    private void overwrite(String table) throws Exception {
        var file = place.resolve("database/seg0/c%s.dat".formatted(Long.toHexString(conglomerate(table))));
        try (var pages = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var nonsense = new byte[(int) pages.size() - PAGE];
            Arrays.fill(nonsense, (byte) 0x5A);
            pages.write(ByteBuffer.wrap(nonsense), PAGE);
        }
    }

    private long conglomerate(String table) throws SQLException {
        var url = "jdbc:derby:directory:" + place.resolve("database");
        try (var connection = DriverManager.getConnection(url);
                var rows = connection.createStatement().executeQuery("""
                        select c.conglomeratenumber from sys.sysconglomerates c join sys.systables t on c.tableid = t.tableid
                        where t.tablename = '%s' and c.isindex = false""".formatted(table))) {
            rows.next();
            return rows.getLong(1);
        } finally {
            try {
                DriverManager.getConnection(url + ";shutdown=true").close();
            } catch (SQLException e) {
                assertThat(e.getSQLState()).isEqualTo("08006");
            }
        }
    }
}
