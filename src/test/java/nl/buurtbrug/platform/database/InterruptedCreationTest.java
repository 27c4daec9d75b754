package nl.buurtbrug.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A program that is killed while it makes its database leaves something the next start can use.
class InterruptedCreationTest {

    @TempDir
    private Path place;

    @ParameterizedTest
    @ValueSource(ints = {2, 60, 100})
    void aKilledCreationIsDoneAgain(int files) throws Exception {
        var folder = place.resolve("data");
        try (var other = new OtherProgram("create", folder)) {
            while (other.isRunning() && count(folder) < files) {
                Thread.onSpinWait();
            }
            other.kill();
        }

        try (var database = new DataFolder(folder).open()) {
            assertThat(database.<Long>read(session -> session.createNativeQuery("select count(*) from organisation", Long.class).getSingleResult()))
                    .isZero();
        }
        assertThat(folder.resolve("database.new")).doesNotExist();
    }

    private static long count(Path folder) {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (var files = Files.walk(folder)) {
            return files.count();
        } catch (IOException | UncheckedIOException _) {
            // something went while it was counted
            return 0;
        }
    }
}
