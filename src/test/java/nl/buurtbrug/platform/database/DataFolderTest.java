package nl.buurtbrug.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path place;

    @Test
    void aNewDatabaseIsWholeBeforeItHasItsName() throws Exception {
        var folder = new DataFolder(place.resolve("data"));

        folder.open().close();

        assertThat(place.resolve("data/database/service.properties")).exists();
        assertThat(place.resolve("data/database.new")).doesNotExist();
    }

    @Test
    void whatAnInterruptedCreationLeftIsMadeAnew() throws Exception {
        Files.createDirectories(place.resolve("database.new/seg0"));
        Files.writeString(place.resolve("database.new/service.properties"), "half");

        new DataFolder(place).open().close();

        assertThat(place.resolve("database.new")).doesNotExist();
    }

    @Test
    void somethingElseInTheDatabasesPlaceIsLeftAlone() throws Exception {
        Files.createDirectories(place.resolve("database"));
        Files.writeString(place.resolve("database/thesis.txt"), "mine");

        assertThatThrownBy(() -> new DataFolder(place).open())
                .isInstanceOfSatisfying(CannotOpen.class, e -> assertThat(e.reason()).isEqualTo(CannotOpen.Reason.NOT_A_DATABASE));
        assertThat(place.resolve("database/thesis.txt")).hasContent("mine");
    }
}
