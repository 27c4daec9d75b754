package nl.buurtbrug.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.buurtbrug.platform.file.NotWritten.Reason;
import nl.buurtbrug.platform.file.WholeFile.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final Content NEW = file -> file.write("nieuw".getBytes());

    @TempDir
    private Path folder;
    private Path list;

    @BeforeEach
    void thereIsAFileAlready() throws IOException {
        list = Files.writeString(folder.resolve("lijst.csv"), "oud");
    }

    private static void refused(Path file, Content content, Reason reason) {
        assertThatThrownBy(() -> WholeFile.write(file, content)).isInstanceOfSatisfying(NotWritten.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
    }

    @Test
    void aFileTakesThePlaceOfTheOldOneAndNothingElseIsLeft() {
        WholeFile.write(list, NEW);

        assertThat(list).hasContent("nieuw");
        assertThat(folder.toFile().list()).containsExactly("lijst.csv");
    }

    @Test
    void whenTheDiskIsFullHalfWayTheOldFileIsWhole() {
        refused(list, file -> {
            file.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }, Reason.FAILED);

        assertThat(list).hasContent("oud");
        assertThat(folder.toFile().list()).containsExactly("lijst.csv");
    }

    @Test
    void aFolderOfThatNameStays() throws IOException {
        var taken = Files.createDirectory(folder.resolve("map"));

        refused(taken, NEW, Reason.IS_FOLDER);
        assertThat(taken).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        refused(folder.resolve("weg").resolve("lijst.csv"), NEW, Reason.NO_FOLDER);
        refused(list.resolve("lijst.csv"), NEW, Reason.NO_FOLDER);
    }

    @Test
    void whereALinkPointsTheFileIsRenewedAndTheLinkStays() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.csv"), list);

        WholeFile.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(list).hasContent("nieuw");
    }

    @Test
    void aFileThatMayNotBeChangedStays() {
        // the administrator of a computer may write anywhere, so there it is simply renewed
        var protects = list.toFile().setReadOnly() && !Files.isWritable(list);

        if (protects) {
            refused(list, NEW, Reason.NO_ACCESS);
        } else {
            WholeFile.write(list, NEW);
        }

        assertThat(list).hasContent(protects ? "oud" : "nieuw");
    }
}
