package nl.buurtbrug.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtbrug.platform.csv.ExactCsv;
import nl.buurtbrug.platform.database.BackupReason;
import nl.buurtbrug.platform.database.Catalogue;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.TableState;
import nl.buurtbrug.testing.EveryTable;
import nl.buurtbrug.testing.Payloads;
import nl.buurtbrug.testing.RawCells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All tables there are, each text column with all texts that were made to hurt: through the way out and a back-up, and back.
class EveryTableExportTest {

    private static final int ROWS = Payloads.ALL.size();

    @TempDir
    private static Path place;

    @BeforeAll
    static void fillAndExport() throws Exception {
        var folder = new DataFolder(place.resolve("data"));
        try (var database = folder.open()) {
            database.write(session -> session.doWork(connection -> EveryTable.fill(connection, ROWS, Payloads.ALL::get)));
            TableExport.write(database, place.resolve("export"));
            folder.backups().makeAt(place.resolve("backup.zip"), database.source());
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.list(folder)) {
            for (var file : all.toList()) {
                files.put(file.getFileName().toString(), Manifest.sha256(file));
            }
        }
        return files;
    }

    private static void exportsTheSame(DataFolder folder, String name) throws Exception {
        try (var database = folder.open()) {
            assertThat(database.check()).allMatch(TableState::isGood);
            assertThat(rows(database)).isNotEmpty().allSatisfy((table, rows) -> assertThat(rows).as(table).isEqualTo(ROWS));
            TableExport.write(database, place.resolve(name));
        }
        assertThat(files(place.resolve(name))).isEqualTo(files(place.resolve("export")));
    }

    private static Map<String, Long> rows(Database database) {
        return database.read(session -> session.doReturningWork(connection -> {
            var rows = new TreeMap<String, Long>();
            for (var table : Catalogue.ofTheOffice(connection)) {
                try (var count = connection.createStatement().executeQuery("select count(*) from " + Catalogue.quoted(table.name()))) {
                    count.next();
                    rows.put(table.name(), count.getLong(1));
                }
            }
            return rows;
        }));
    }

    @Test
    void whatWasExportedAndPutBackIsExportedTheSame() throws Exception {
        var folder = new DataFolder(place.resolve("loaded"));

        folder.replace(new TableLoad(place.resolve("export")));

        exportsTheSame(folder, "again");
    }

    @Test
    void whatWasBackedUpAndPutBackIsExportedTheSame() throws Exception {
        var folder = new DataFolder(place.resolve("restored"));

        folder.restore(place.resolve("backup.zip"));

        assertThat(new DataFolder(place.resolve("data")).backups().all()).noneMatch(backup -> backup.reason() == BackupReason.BY_HAND);
        exportsTheSame(folder, "of-backup");
    }

    @Test
    void noCellOfAnyFileRunsInASpreadsheet() throws Exception {
        try (var files = Files.list(place.resolve("export"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".csv")).toList()) {
                assertThat(RawCells.of(Files.readString(file))).as(file.getFileName().toString()).isNotEmpty().noneMatch(RawCells::runs);
            }
        }
    }

    @Test
    void everyTextComesOutAsItWentIn() throws Exception {
        try (var reader = Files.newBufferedReader(place.resolve("export/tag.csv"))) {
            var rows = new ExactCsv.Rows(reader);
            var name = rows.next().orElseThrow().stream().map(cell -> cell.orElse("")).toList().indexOf("name");
            for (var payload : Payloads.ALL) {
                assertThat(rows.next().orElseThrow().get(name)).contains(payload);
            }
        }
    }
}
