package nl.buurtbrug.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/// The few connections to a database that everybody shares.
final class Connections {

    private static final int MOST = 4;
    private static final int WITHOUT_LIMIT = -1;

    private Connections() {
    }

    /// @param jdbcUrl asked nothing until the first connection is needed
    static HikariDataSource to(String jdbcUrl) {
        var config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(WITHOUT_LIMIT);
        config.setAutoCommit(false);
        return new HikariDataSource(config);
    }
}
