package nl.buurtbrug.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts a JavaFX program in a process of its own: without a screen, and otherwise as the launcher does.
final class Launch {

    private Launch() {
    }

    /// Runs a program until it ends.
    ///
    /// @return the number it said after these words
    static double said(String words, List<String> mainAndArguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options());
        command.addAll(mainAndArguments);
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
        return List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless", "-Dprism.order=sw", "-Dheadless.geometry=1280x720",
                "-Xmx512m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "--add-opens=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"));
    }
}
