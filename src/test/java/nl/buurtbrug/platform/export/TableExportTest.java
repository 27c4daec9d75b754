package nl.buurtbrug.platform.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.buurtbrug.platform.csv.ExactCsv;
import nl.buurtbrug.platform.database.BackupFailed;
import nl.buurtbrug.platform.database.BackupFailed.Reason;
import nl.buurtbrug.platform.database.CannotOpen;
import nl.buurtbrug.platform.database.Catalogue;
import nl.buurtbrug.platform.database.CellText;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.platform.database.Database;
import nl.buurtbrug.platform.database.Row;
import nl.buurtbrug.platform.database.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableExportTest {

    private static final String[] HOSTILE = {"", " ", "=1+1;\"x\"", "a\r\nb\rc\nd\n", "'@x", "\\u0041", "nul \0 nul", "half \uD800", "\uD83D\uDE00 \u202E", "<b>&amp;", "null"};

    @TempDir
    private static Path made;

    @TempDir
    private Path place;

    @BeforeAll
    static void exportOnce() throws Exception {
        try (var database = new DataFolder(made.resolve("data")).open()) {
            fill(database);
            TableExport.write(database, made.resolve("export"));
        }
    }

    private static void fill(Database database) {
        database.write(session -> session.doWork(connection -> {
            try (var tag = connection.prepareStatement("insert into tag (id, version, name) values (?, 0, ?)");
                    var club = connection.prepareStatement("""
                            insert into organisation (id, version, name, kind_id, visiting_street, visiting_house_number, visiting_postcode, visiting_city, postal_street,
                            postal_house_number, postal_postcode, postal_city, neighbourhood_id, email, phone, website, kvk, owner_id, contact_interval_days, note, source,
                            sample, archived_at) values (?, 3, ?, 1, '', '', '', '', '', '', '', '', null, '', '', '', '', null, -5, ?, ?, ?, ?)""");
                    var other = connection.createStatement()) {
                other.executeUpdate("insert into organisation_kind (id, version, name, active) values (1, 0, 'club', true)");
                other.executeUpdate("insert into change_set (id, made_at, who, account, command_line, reason, detail) values (1, '2026-03-29 02:30:00.123', 'Marieke', 'mvos', false, 'EDIT', '')");
                other.executeUpdate("""
                        insert into record_change (id, change_set_id, kind, entity, entity_id, organisation_id, person_id, version, field, old_value, new_value)
                        values (1, 1, 'CHANGED', 'Organisation', 1, 1, null, 4, 'name', 'De Kajuit', '')""");
                other.executeUpdate("insert into bureau (id, version, name, address, contact, logo) values (1, 0, 'B', '', '', cast(x'00ff80' as blob))");
                for (int i = 0; i < HOSTILE.length; i++) {
                    tag.setLong(1, i + 1L);
                    tag.setString(2, HOSTILE[i]);
                    tag.executeUpdate();
                    club.setLong(1, i + 1L);
                    club.setString(2, HOSTILE[i]);
                    club.setString(3, HOSTILE[i].repeat(500));
                    club.setString(4, HOSTILE[HOSTILE.length - 1 - i]);
                    club.setBoolean(5, i % 2 == 0);
                    // in the hour that the clocks skip
                    club.setString(6, i % 3 == 0 ? null : "2026-03-29 02:30:00.123456");
                    club.executeUpdate();
                }
                other.executeQuery("values next value for organisation_seq").close();
            }
        }));
    }

    private static Map<String, String> files(Path folder) {
        var files = new TreeMap<String, String>();
        try (var all = Files.list(folder)) {
            for (var file : all.toList()) {
                files.put(file.getFileName().toString(), Manifest.sha256(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void exportedRestoredAndExportedAgainTheFilesAreTheSame() throws Exception {
        var folder = new DataFolder(place.resolve("data"));

        folder.replace(new TableLoad(made.resolve("export")));

        try (var database = folder.open()) {
            assertThat(database.select("select old_value from record_change", Row::text)).containsExactly("De Kajuit");
            TableExport.write(database, place.resolve("again"));
            assertThat(database.check()).allMatch(table -> table.isGood());
        }
        assertThat(files(place.resolve("again"))).isEqualTo(files(made.resolve("export")));
    }

    @Test
    void everyTableIsAFileAndEveryColumnIsInTheDictionary() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:derby:memory:buurtbrug-dictionary;create=true")) {
            Schema.migrate("jdbc:derby:memory:buurtbrug-dictionary");
            var dictionary = Files.readString(made.resolve("export/dictionary.csv"));
            for (var table : Catalogue.ofTheOffice(connection)) {
                assertThat(made.resolve("export").resolve(table.name().toLowerCase() + ".csv")).exists();
                table.columns().forEach(column -> assertThat(dictionary).contains(table.name().toLowerCase() + ";" + column.name().toLowerCase() + ";"));
            }
        }
    }

    @Test
    void everyColumnOfATableWithAMeaningHasOneToo() throws Exception {
        var dictionary = new Dictionary();
        try (var connection = DriverManager.getConnection("jdbc:derby:memory:buurtbrug-dictionary;create=true")) {
            Schema.migrate("jdbc:derby:memory:buurtbrug-dictionary");
            for (var table : Catalogue.ofTheOffice(connection)) {
                if (!dictionary.of(table.name()).english().isEmpty()) {
                    assertThat(table.columns()).allSatisfy(column -> assertThat(dictionary.of(table.name(), column.name()).english()).as(table.name() + "." + column.name()).isNotEmpty());
                }
            }
            assertThat(dictionary.of("ORGANISATION").dutch()).isEqualTo("partners");
        }
    }

    @Test
    void aFileThatWasChangedIsNamedAndNothingIsRestored() throws Exception {
        copyExport();
        Files.writeString(place.resolve("export/tag.csv"), Files.readString(place.resolve("export/tag.csv")).replace("null", "nul"));

        refuses("tag.csv", Reason.NOT_A_BACKUP);
    }

    @Test
    void aFileThatIsMissingIsNamed() throws Exception {
        copyExport();
        Files.delete(place.resolve("export/person.csv"));

        refuses("person.csv", Reason.NOT_A_BACKUP);
    }

    @Test
    void anExportOfANewerVersionIsRefused() throws Exception {
        copyExport();
        var manifest = place.resolve("export/manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"schema\" : [0-9]+", "\"schema\" : 4711"));

        refuses("manifest.json", Reason.NEWER_VERSION);
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws Exception {
        Files.writeString(place.resolve("thesis.txt"), "mine");
        try (var database = new DataFolder(place.resolve("d")).open()) {
            assertThatThrownBy(() -> TableExport.write(database, place)).isInstanceOfSatisfying(BackupFailed.class, failure -> assertThat(failure.reason()).isEqualTo(Reason.NOT_EMPTY));
        }
        assertThat(place.resolve("thesis.txt")).hasContent("mine");
    }

    @Test
    void valuesOfEveryTypeComeBack() throws Exception {
        var columns = "id bigint, whole integer, small smallint, price decimal(12,4), measure double, ratio real, sure boolean, on_day date, at_time time, moment timestamp, "
                + "code char(5), word varchar(100), story clob, picture blob, stamp varchar(20) for bit data";
        try (var connection = DriverManager.getConnection("jdbc:derby:memory:buurtbrug-types;create=true"); var statement = connection.createStatement()) {
            for (var table : new String[] {"one", "two"}) {
                statement.executeUpdate("create table " + table + " (" + columns + ")");
            }
            statement.executeUpdate("insert into one values (-9223372036854775808, -1, 7, 12345678.1234, 1.0E-300, 3.4E38, true, '1999-12-31', '23:59:59',"
                    + " '2026-10-25 02:30:00.999999999', 'ab', '=x', cast('long' as clob), cast(x'00ff' as blob), x'0a0d')");
            statement.executeUpdate("insert into one (id, sure, word) values (2, false, '')");

            copy(connection);

            assertThat(texts(connection, "two")).isEqualTo(texts(connection, "one")).contains("true").contains("2026-10-25T02:30:00.999999999Z").contains("AP8=");
        }
    }

    private static void copy(Connection connection) throws SQLException, IOException {
        var table = Catalogue.all(connection).stream().filter(each -> each.name().equals("ONE")).findFirst().orElseThrow();
        var columns = table.columns();
        assertThat(columns).extracting(Catalogue.Column::type).contains(Types.CLOB, Types.BLOB, Types.VARBINARY, Types.TIME);
        try (var rows = connection.createStatement().executeQuery("select * from one");
                var insert = connection.prepareStatement("insert into two values (" + "?,".repeat(columns.size() - 1) + "?)")) {
            while (rows.next()) {
                for (int i = 0; i < columns.size(); i++) {
                    CellText.set(insert, i + 1, columns.get(i), CellText.of(rows, i + 1, columns.get(i)));
                }
                insert.executeUpdate();
            }
        }
    }

    private static String texts(Connection connection, String name) throws SQLException, IOException {
        var table = Catalogue.all(connection).stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst().orElseThrow();
        var text = new StringWriter();
        try (var rows = connection.createStatement().executeQuery("select * from " + name + " order by id")) {
            while (rows.next()) {
                var cells = new ArrayList<Optional<String>>();
                for (int i = 0; i < table.columns().size(); i++) {
                    cells.add(CellText.of(rows, i + 1, table.columns().get(i)));
                }
                ExactCsv.write(text, cells);
            }
        }
        return text.toString();
    }

    private void copyExport() throws IOException {
        Files.createDirectory(place.resolve("export"));
        try (var all = Files.list(made.resolve("export"))) {
            for (var file : all.toList()) {
                Files.copy(file, place.resolve("export").resolve(file.getFileName()));
            }
        }
    }

    private void refuses(String file, Reason reason) throws CannotOpen {
        var folder = new DataFolder(place.resolve("data"));

        assertThatThrownBy(() -> folder.replace(new TableLoad(place.resolve("export")))).isInstanceOfSatisfying(BackupFailed.class, failure -> {
            assertThat(failure.reason()).isEqualTo(reason);
            assertThat(failure.place()).isEqualTo(place.resolve("export").resolve(file));
        });
        assertThat(place.resolve("data/database")).doesNotExist();
    }
}
