package nl.buurtbrug.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.application.Application;

/// Starts a program with a window in a process of its own: without a screen, and otherwise as the launcher does.
public final class Launch {

    private Launch() {
    }

    /// @param arguments the application's class and what it is given; not itself an application, because Java would look for JavaFX in another way then
    public static void main(String[] arguments) throws ClassNotFoundException {
        Application.launch(Class.forName(arguments[0]).asSubclass(Application.class), Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    /// Runs a program until it ends.
    ///
    /// @return the number it said after these words
    static double said(String words, List<String> applicationAndArguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options());
        command.add(Launch.class.getName());
        command.addAll(applicationAndArguments);
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

    private static List<String> options() {
        return List.of("@installer/java.options", "-Xmx512m",
                "-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw", "-Dheadless.geometry=1280x720",
                "-cp", System.getProperty("java.class.path"));
    }
}
