package nl.buurtbrug.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The folder that the build packs, with behind it what it takes to look at the program without a screen.
///
/// @param classPath the jars of the folder first, as the launcher has them: what Java makes ready of them holds for the same jars only
record PackedFolder(String classPath) {

    private static final String PACKAGE = "nl/buurtbrug/bench";

    /// @param place for a jar of the bench, because Java makes nothing ready of a folder of classes
    static PackedFolder with(Path place) throws IOException {
        try (var jars = Files.list(Path.of("target", "buurtbrug", "lib"))) {
            var packed = jars.filter(jar -> jar.toString().endsWith(".jar")).sorted();
            return new PackedFolder(Stream.concat(packed, Stream.of(withoutScreen(), bench(place))).map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        }
    }

    private static Path withoutScreen() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).filter(jar -> jar.contains("openjfx-monocle")).map(Path::of).findFirst().orElseThrow();
    }

    private static Path bench(Path place) throws IOException {
        var classes = Path.of("target", "test-classes");
        try (var files = Files.list(classes.resolve(PACKAGE)); var jar = new JarOutputStream(Files.newOutputStream(place))) {
            for (var file : files.sorted().toList()) {
                jar.putNextEntry(new JarEntry(PACKAGE + "/" + file.getFileName()));
                Files.copy(file, jar);
            }
        }
        return place;
    }
}
