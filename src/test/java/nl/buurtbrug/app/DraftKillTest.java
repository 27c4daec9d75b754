package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.buurtbrug.platform.settings.DraftFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A program whose window is killed while somebody types, and what the next one makes of it.
@Timeout(300)
class DraftKillTest {

    private static final String PAGE = "newpartner-0";

    @TempDir
    private Path place;

    private Process child;

    @AfterEach
    void end() {
        child.destroyForcibly();
    }

    private Process start(String what, File output) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx256m", "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw", "-Dheadless.geometry=1280x720",
                "-cp", System.getProperty("java.class.path"), DraftChild.class.getName(), place.resolve("data").toString(), what)
                .redirectOutput(output).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    @Test
    void whatWasTypedIsOfferedAtTheNextStartAndTakenUp() throws Exception {
        var drafts = new DraftFolder(place.resolve("data"));
        child = start("type", new File(place.toFile(), "typing"));
        while (drafts.find(PAGE).filter(kept -> kept.typed().containsValue(DraftChild.TYPED)).isEmpty()) {
            assertThat(child.isAlive()).isTrue();
            TimeUnit.MILLISECONDS.sleep(50);
        }
        child.destroyForcibly().waitFor();

        var output = new File(place.toFile(), "resuming");
        child = start("resume", output);
        child.waitFor();

        assertThat(Files.readAllLines(output.toPath())).anySatisfy(line -> assertThat(line).startsWith("says U was nog bezig met"))
                .anySatisfy(line -> assertThat(line).startsWith("says Er staat nog een concept van vandaag"))
                .endsWith("name " + DraftChild.TYPED);
        assertThat(drafts.find(PAGE)).isPresent();
    }
}
