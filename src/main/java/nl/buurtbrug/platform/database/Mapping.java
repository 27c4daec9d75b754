package nl.buurtbrug.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.community.dialect.DerbyDialect;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/// How the entities are mapped to tables: said in code, because reading it from XML takes a fifth of the time to the first session.
final class Mapping {

    /// The names of the entity classes, one a line.
    private static final String ENTITIES = "/nl/buurtbrug/entities";

    private Mapping() {
    }

    /// Works the mapping out; asks the database nothing until the first session.
    static SessionFactory on(DataSource connections) {
        return new HibernatePersistenceConfiguration("buurtbrug")
                .managedClasses(entities())
                .xmlMappings(false)
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, connections)
                .property(JdbcSettings.DIALECT, DerbyDialect.class.getName())
                .property(JdbcSettings.ALLOW_METADATA_ON_BOOT, false)
                .property(JdbcSettings.JDBC_TIME_ZONE, "UTC")
                .property(JdbcSettings.STATEMENT_FETCH_SIZE, 100)
                .property(BatchSettings.STATEMENT_BATCH_SIZE, 100)
                .property(MappingSettings.PHYSICAL_NAMING_STRATEGY, PhysicalNamingStrategySnakeCaseImpl.class.getName())
                .property(JdbcSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true)
                .property(JdbcSettings.STATEMENT_INSPECTOR, new Writes())
                .createEntityManagerFactory();
    }

    private static List<Class<?>> entities() {
        try (var names = new InputStreamReader(Mapping.class.getResourceAsStream(ENTITIES), UTF_8)) {
            return names.readAllLines().stream().<Class<?>>map(Mapping::named).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(ENTITIES + " names a class that is not there: " + name, e);
        }
    }
}
