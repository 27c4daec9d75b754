package nl.buurtbrug.platform.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;

/// The tables, made and brought up to date by numbered migrations.
public final class Schema {

    /// The number of the last migration this program knows.
    public static final int VERSION = 10;

    private static final String LAST_MIGRATION = "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\" = true";

    private Schema() {
    }

    /// Makes the tables that are missing.
    public static void migrate(String jdbcUrl) {
        Flyway.configure().dataSource(jdbcUrl, null, null).locations("classpath:db/migration").loggers("slf4j").load().migrate();
    }

    /// Makes a database with tables as they were at an earlier version, lets it be filled, and closes it.
    ///
    /// @param folder is not there yet
    public static void make(Path folder, int version, Consumer<String> filling) {
        var url = DataFolder.url(folder);
        try {
            Flyway.configure().dataSource(url + ";create=true", null, null).locations("classpath:db/migration").loggers("slf4j")
                    .target(String.valueOf(version)).load().migrate();
            filling.accept(url);
        } finally {
            DataFolder.shutDown(folder);
        }
    }

    /// The number of the last migration that was done on a database: a quick look that spares a start the full one.
    ///
    /// @throws SQLException when this is not a database of ours
    static int versionOf(String jdbcUrl) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbcUrl);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(LAST_MIGRATION)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
