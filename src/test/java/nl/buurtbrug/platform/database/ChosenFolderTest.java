package nl.buurtbrug.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.buurtbrug.platform.database.CannotOpen.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChosenFolderTest {

    @TempDir
    private Path place;

    @Test
    void anotherFolderThatWasChosenIsTheUsualOneFromThenOn() throws IOException {
        var usual = place.resolve("usual");

        new DataFolder(place.resolve("other")).becomeUsual(usual);

        assertThat(DataFolder.usual(usual).path()).isEqualTo(place.resolve("other"));
    }

    @Test
    void theUsualFolderItselfCanBeChosenAgain() throws IOException {
        var usual = place.resolve("usual");
        new DataFolder(place.resolve("other")).becomeUsual(usual);

        new DataFolder(usual).becomeUsual(usual);

        assertThat(DataFolder.usual(usual).path()).isEqualTo(usual);
    }

    @Test
    void aChosenFolderThatIsGoneIsNotMadeAnew() throws IOException {
        var usual = place.resolve("usual");
        new DataFolder(place.resolve("stick")).becomeUsual(usual);

        var refused = catchThrowableOfType(CannotOpen.class, DataFolder.usual(usual)::open);

        assertThat(refused.reason()).isEqualTo(Reason.MISSING);
        assertThat(place.resolve("stick")).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsNoChoice() throws IOException {
        Files.writeString(place.resolve("elsewhere"), "somewhere\0");

        assertThat(DataFolder.usual(place).path()).isEqualTo(place);
    }
}
