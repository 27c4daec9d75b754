package nl.buurtbrug.platform.database;

import java.nio.file.Path;

/// What Derby has to know before it starts; it reads these once in the life of the program.
final class DerbySettings {

    private DerbySettings() {
    }

    /// @param folder where its log goes
    static void apply(Path folder) {
        System.setProperty("derby.stream.error.file", folder.resolve("log").resolve("derby.log").toString());
        System.setProperty("derby.infolog.append", "false");
        // files only their owner can read; Derby's default leaves that to the system
        System.setProperty("derby.storage.useDefaultFilePermissions", "false");
        // texts of statements and cut-off values are personal data: they stay out of the log
        System.setProperty("derby.language.logStatementText", "false");
        System.setProperty("derby.stream.error.logSeverityLevel", "50000");
        // pages of tables with long texts are 32 kB: this bounds the cache at 32 MB
        System.setProperty("derby.storage.pageCacheSize", "1000");
    }
}
