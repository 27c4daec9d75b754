package nl.buurtbrug.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFolderTest {

    @TempDir
    Path folder;

    /// Types until it is killed.
    public static final class Typist {

        public static void main(String[] arguments) throws IOException {
            var drafts = new DraftFolder(Path.of(arguments[0]));
            for (int i = 1; ; i++) {
                drafts.keep("partner-7", "De Kajuit", Map.of("name", "De Kajuit ".repeat(200), "count", Integer.toString(i)));
                System.out.println(i);
            }
        }
    }

    @Test
    void aDraftOutlivesAProgramThatIsKilled() throws Exception {
        var process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path"),
                Typist.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = 0;
        try (var lines = process.inputReader()) {
            while (said < 20) {
                said = Integer.parseInt(lines.readLine());
            }
            process.destroyForcibly().waitFor();
        }

        var kept = new DraftFolder(folder).find("partner-7").orElseThrow();

        assertThat(kept.typed()).containsEntry("name", "De Kajuit ".repeat(200));
        assertThat(Integer.parseInt(kept.typed().get("count"))).isGreaterThanOrEqualTo(said);
    }

    @Test
    void whatWasHalfWrittenIsTidiedAwayAndTheDraftStays() throws IOException {
        var drafts = new DraftFolder(folder);
        drafts.keep("person-3", "Bram", Map.of("note", "x"));
        Files.writeString(folder.resolve("drafts/person-3.new"), "half");

        drafts.tidy();

        assertThat(folder.resolve("drafts/person-3.new")).doesNotExist();
        assertThat(drafts.find("person-3")).isPresent();
    }

    @Test
    void whatIsForgottenIsGone() throws IOException {
        var drafts = new DraftFolder(folder);
        drafts.keep("person-3", "Bram", Map.of("note", "één\ntwee = drie"));
        assertThat(drafts.find("person-3").orElseThrow().typed()).containsEntry("note", "één\ntwee = drie");

        drafts.forget("person-3");

        assertThat(drafts.find("person-3")).isEmpty();
        assertThat(drafts.pages()).isEmpty();
    }

    @Test
    void onlyTheOwnerCanReadIt() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        new DraftFolder(folder).keep("person-3", "Bram", Map.of("note", "x"));

        try (var files = Files.list(folder.resolve("drafts"))) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------"));
        }
    }

    @Test
    void aDraftThatCanNotBeReadIsNone() throws IOException {
        Files.createDirectories(folder.resolve("drafts"));
        Files.write(folder.resolve("drafts/person-3.draft"), new byte[] {'a', '=', '\\', 'u', 'x', 'x', (byte) 0xff});

        assertThat(new DraftFolder(folder).find("person-3")).isEmpty();
    }
}
