package nl.buurtbrug.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.transfer.file.UnusableFile;
import nl.buurtbrug.language.Text;
import nl.buurtbrug.testing.HostileFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Files that were made to hurt are refused for what is wrong with them, on the line where it is, and nothing is written.
class HostileImportTest {

    private static final double SMALL = 0.1;

    @TempDir
    private Path folder;

    private ImportOffice office;

    @BeforeEach
    void openTheOffice() {
        office = new ImportOffice(folder);
    }

    private void assertRefused(Callable<?> importing, String reason, int line) {
        var refusal = catchThrowableOfType(UnusableFile.class, importing::call);

        assertThat(refusal).isNotNull();
        assertThat(refusal.text()).isEqualTo(Text.text(reason, line));
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(office.imports.history()).isEmpty();
        assertThat(office.office.organisations.rows()).isEmpty();
        assertThat(office.office.people.rows()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itIsRefusedWithLineAndReasonAndNothingIsWritten(HostileFile hostile) throws Exception {
        var file = hostile.write(folder, SMALL);

        assertRefused(() -> office.plan(file), hostile.reason(), hostile.line());
    }

    @Test
    void aFolderIsRefused() {
        assertRefused(() -> office.plan(folder), "import.file.directory", 0);
    }

    @Test
    void aPipeIsRefusedBeforeItIsWaitedFor() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/usr/bin/mkfifo")), "no pipes here");
        var pipe = folder.resolve("pipe.csv");
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();

        assertRefused(() -> office.plan(pipe), "import.file.device", 0);
    }

    @Test
    void aDeviceIsRefused() {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "no such device here");

        assertRefused(() -> office.plan(Path.of("/dev/zero")), "import.file.device", 0);
    }

    @Test
    void aFileThatWasRemovedMeanwhileIsRefused() throws Exception {
        var source = office.imports.open(office.file("Naam;Plaats", "Vlietland;Oost"));
        Files.delete(source.path());

        assertRefused(() -> office.imports.plan(source, office.imports.propose(source).mapping(), Progress.UNWATCHED), "import.file.notFound", 0);
    }

    @Test
    void aFileThatWasChangedMeanwhileIsRefused() throws Exception {
        var source = office.imports.open(office.file("Naam;Plaats", "Vlietland;Oost"));
        Files.writeString(source.path(), "Naam;Plaats\nIemand anders;Oost\n");

        assertRefused(() -> office.imports.plan(source, office.imports.propose(source).mapping(), Progress.UNWATCHED), "import.file.changed", 0);
    }

    @Test
    void aFileThatMayNoLongerBeReadIsRefused() throws Exception {
        var file = office.file("Naam;Plaats", "Vlietland;Oost");
        Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no such permissions here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "whoever runs this may read everything");

        assertRefused(() -> office.plan(file), "import.file.noAccess", 0);
    }
}
