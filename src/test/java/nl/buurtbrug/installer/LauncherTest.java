package nl.buurtbrug.installer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Runs the launcher of Linux and macOS in a small world of its own, where each Java only says which one it is.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    Path world;

    private Path launcher;

    private record Run(int status, String out, String complaints) {
    }

    @BeforeEach
    void build() throws IOException {
        var script = Files.readString(Path.of("installer", "bin", "buurtbrug"));
        for (var place : List.of("/usr/lib", "/usr/java", "/opt/", "/Library/Java/JavaVirtualMachines/*/Contents")) {
            script = script.replace(" " + place, " " + world.resolve("system") + place);
        }
        launcher = executable(world.resolve("the program").resolve("bin").resolve("buurtbrug"), script);
        Files.createDirectories(world.resolve("the program").resolve("lib"));
        Files.createDirectories(world.resolve("tools"));
        for (var tool : List.of("sed", "dirname", "readlink", "rm")) {
            var place = Stream.of("/usr/bin", "/bin").map(folder -> Path.of(folder, tool)).filter(Files::exists).findFirst().orElseThrow();
            Files.createSymbolicLink(world.resolve("tools").resolve(tool), place);
        }
    }

    @Test
    void javaHomeIsTakenWhenItIsNewEnough() throws Exception {
        builtWith(java("built-with", "25"));

        var run = run(Map.of("JAVA_HOME", java("my java", "26.0.1").toString()));

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("my java:");
    }

    @Test
    void aJavaHomeThatIsTooOldIsPassedOver() throws Exception {
        builtWith(java("built-with", "25.0.1"));

        assertThat(run(Map.of("JAVA_HOME", java("old", "17.0.15").toString())).out()).startsWith("built-with:");
        assertThat(run(Map.of("JAVA_HOME", java("ancient", "1.8.0_472").toString())).out()).startsWith("built-with:");
        assertThat(run(Map.of("JAVA_HOME", world.resolve("gone").toString())).out()).startsWith("built-with:");
    }

    @Test
    void withoutTheJdkOfTheBuildTheUsualPlacesAreSearched() throws Exception {
        builtWith(world.resolve("gone"));
        java("system/usr/lib/jvm/java-17", "17");
        java("system/usr/lib/jvm/java-25", "25");

        assertThat(run(Map.of()).out()).startsWith("java-25:");
    }

    @Test
    void theJavaOfThePathIsFoundBehindItsLink() throws Exception {
        var java = java("somewhere", "27-ea");
        Files.createSymbolicLink(world.resolve("tools").resolve("java"), java.resolve("bin").resolve("java"));

        assertThat(run(Map.of()).out()).startsWith("somewhere:");
    }

    @Test
    void withoutAnyJavaItSaysPlainlyWhatItNeeds() throws Exception {
        java("system/usr/lib/jvm/java-21", "21.0.9");

        var run = run(Map.of());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaints().lines().toList()).hasSize(2)
                .anySatisfy(line -> assertThat(line).startsWith("Buurtbrug heeft Java 25 of nieuwer nodig"))
                .anySatisfy(line -> assertThat(line).startsWith("Buurtbrug needs Java 25 or newer"));
    }

    @Test
    void argumentsArriveAsTheyWereGivenAlsoThroughALink() throws Exception {
        builtWith(java("built-with", "25"));
        var link = Files.createSymbolicLink(world.resolve("buurtbrug"), Path.of("the program", "bin", "buurtbrug"));

        var run = run(link, Map.of(), "import", "my list.csv", "--separator", ";", "*");

        assertThat(run.out().lines().toList()).endsWith("[import]", "[my list.csv]", "[--separator]", "[;]", "[*]");
        assertThat(run.out()).contains("[@" + launcher.getParent().getParent().toRealPath().resolve("lib").resolve("java.options") + "]");
    }

    @Test
    void theFirstWindowLeavesItsClassesReadyForTheNext() throws Exception {
        builtWith(java("built-with", "25"));

        assertThat(run(Map.of()).out()).contains("[-XX:AOTCacheOutput=" + ready() + "]");
        Files.createFile(ready());
        assertThat(run(Map.of(), "--data", "the office").out()).contains("[-XX:AOTCache=" + ready() + "]");
        assertThat(run(Map.of(), "list", "people").out()).contains("[-XX:AOTCache=" + ready() + "]");
    }

    @Test
    void aCommandMakesNothingReady() throws Exception {
        builtWith(java("built-with", "25"));

        assertThat(run(Map.of(), "list", "people").out()).doesNotContain("AOT");
        assertThat(run(Map.of(), "--help").out()).doesNotContain("AOT");
        assertThat(run(Map.of(), "--data", "office", "imports").out()).doesNotContain("AOT");
        assertThat(run(Map.of(), "--data", "office", "--lang=en").out()).contains("AOTCacheOutput");
    }

    @Test
    void whatWasMadeReadyForAnOlderProgramOrWasInterruptedIsMadeAnew() throws Exception {
        builtWith(java("built-with", "25"));
        var old = Files.createFile(ready().resolveSibling("ready-24.aot"));
        Files.setLastModifiedTime(Files.createFile(ready()), FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        Files.createFile(ready().resolveSibling("buurtbrug.jar"));

        assertThat(run(Map.of()).out()).contains("AOTCacheOutput");
        assertThat(ready()).doesNotExist();
        assertThat(old).doesNotExist();

        Files.createFile(ready());
        Files.createFile(ready().resolveSibling(ready().getFileName() + ".config"));
        assertThat(run(Map.of()).out()).contains("AOTCacheOutput");
    }

    private Path ready() throws IOException {
        return launcher.getParent().getParent().toRealPath().resolve("lib").resolve("ready-25+9-LTS.aot");
    }

    private void builtWith(Path java) throws IOException {
        Files.writeString(world.resolve("the program").resolve("lib").resolve("jdk"), java + "\n");
    }

    /// A Java that only tells its name and its arguments.
    private Path java(String name, String version) throws IOException {
        var home = world.resolve(name);
        executable(home.resolve("bin").resolve("java"), "#!/bin/sh\necho '" + home.getFileName() + ":'\nprintf '[%s]\\n' \"$@\"\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\nJAVA_RUNTIME_VERSION=\"" + version + "+9-LTS\"\n");
        return home;
    }

    private static Path executable(Path file, String script) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, script);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return run(launcher, environment, arguments);
    }

    private Run run(Path program, Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        var complaints = world.resolve("complaints.txt");
        var process = new ProcessBuilder(Stream.concat(Stream.of("/bin/sh", program.toString()), Stream.of(arguments)).toList())
                .redirectError(complaints.toFile());
        process.environment().clear();
        process.environment().put("PATH", world.resolve("tools").toString());
        process.environment().put("HOME", world.resolve("home").toString());
        process.environment().putAll(environment);
        var started = process.start();
        var out = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(started.waitFor(), out, Files.readString(complaints));
    }
}
