package nl.buurtbrug.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;

/// Starts a program with a window in a process of its own: without a screen, and otherwise as the launcher does.
public final class Launch {

    private static final List<String> OPTIONS = List.of("@installer/java.options", "-Xmx512m",
            "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw", "-Dheadless.geometry=1280x720");

    private Launch() {
    }

    /// @param arguments the application's class and what it is given; not itself an application, because Java would look for JavaFX in another way then
    public static void main(String[] arguments) throws ClassNotFoundException {
        Application.launch(Class.forName(arguments[0]).asSubclass(Application.class), Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    /// Runs a program on the classes of this build until it ends.
    ///
    /// @param program an application of JavaFX, or a class with a main method
    /// @return the number it said after these words
    static double said(String words, Class<?> program, String... arguments) {
        return said(words, Stream.of(List.of("-cp", System.getProperty("java.class.path")), classes(program), List.of(arguments)));
    }

    /// Runs a program on the packed folder until it ends.
    ///
    /// @param options what the launcher says besides, such as what Java made ready of the classes
    /// @return the number it said after these words
    static double said(String words, PackedFolder packed, List<String> options, Class<?> program, String... arguments) {
        return said(words, Stream.of(options, List.of("-cp", packed.classPath()), classes(program), List.of(arguments)));
    }

    private static List<String> classes(Class<?> program) {
        return Application.class.isAssignableFrom(program) ? List.of(Launch.class.getName(), program.getName()) : List.of(program.getName());
    }

    private static double said(String words, Stream<List<String>> parts) {
        var command = Stream.concat(Stream.of(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()), OPTIONS), parts).flatMap(List::stream).toList();
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var reader = process.inputReader()) {
                var lines = reader.lines().toList();
                return lines.stream().filter(line -> line.startsWith(words)).findFirst()
                        .map(line -> Double.parseDouble(line.substring(words.length())))
                        .orElseThrow(() -> new IllegalStateException(String.join("\n", lines)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
