package nl.buurtbrug.platform.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// A database that can copy itself while it is in use.
@FunctionalInterface
public interface BackupSource {

    /// Puts a folder with the whole database in an empty folder.
    void copyTo(Path folder) throws SQLException;

    static BackupSource at(String url) {
        return folder -> {
            try (var connection = DriverManager.getConnection(url); var call = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
                call.setString(1, folder.toString());
                call.execute();
            }
        };
    }
}
