package nl.buurtbrug.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void theProgramKnowsItsLastMigration() throws IOException {
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            var last = migrations.map(file -> file.getFileName().toString()).mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__")))).max();

            assertThat(last).hasValue(Schema.VERSION);
        }
    }
}
