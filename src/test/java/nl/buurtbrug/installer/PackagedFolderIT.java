package nl.buurtbrug.installer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Runs the program from the folder that the build packs, as a user would.
class PackagedFolderIT {

    private static final Path PACKED = Path.of("target", "buurtbrug").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void aListIsImportedByTheLauncherThatWasPacked() throws Exception {
        assumeThat(PACKED).isDirectory();
        var list = Files.writeString(folder.resolve("lijst.csv"), "Organisatie;Plaats\nCafé Noord;Beekerdam\n");
        var complaints = folder.resolve("complaints.txt");
        var launcher = System.getProperty("os.name").startsWith("Windows") ? "buurtbrug.bat" : "buurtbrug";
        var program = new ProcessBuilder(PACKED.resolve("bin").resolve(launcher).toString(), "import", list.toString(), "--json", "--lang", "en",
                "--data", folder.resolve("data").toString()).directory(folder.toFile()).redirectError(complaints.toFile());
        program.environment().put("LC_ALL", "C");

        var started = program.start();
        var out = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(started.waitFor()).as(Files.readString(complaints)).isZero();
        assertThat(JsonMapper.shared().readTree(out).get("rowsBy").get("new").asInt()).isEqualTo(1);
        assertThat(Files.readString(complaints).lines().toList()).hasSize(1).first().asString().startsWith("There were no data yet.");
    }

    @Test
    void nothingOfTheTestsIsPacked() throws Exception {
        assumeThat(PACKED).isDirectory();
        try (var files = Files.list(PACKED.resolve("lib"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.matches("(junit|assertj|testfx|openjfx-monocle|archunit|validation-model).*"));
        }
    }
}
