package nl.buurtbrug.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// The program itself, started as a user does. Says how much memory it takes of the machine when its first page was there for a while, and ends.
public final class RestingWindow {

    static final String SAYS = "resident in kB: ";

    /// Where Linux tells about this process.
    static final Path STATUS = Path.of("/proc/self/status");

    private static final Duration A_WHILE = Duration.seconds(30);

    private RestingWindow() {
    }

    public static void main(String[] arguments) {
        FirstTable.watch((_, _, _, timer) -> {
            timer.stop();
            var pause = new PauseTransition(A_WHILE);
            pause.setOnFinished(_ -> say());
            pause.play();
        }, arguments);
    }

    private static void say() {
        try (var lines = Files.lines(STATUS)) {
            lines.filter(line -> line.startsWith("VmRSS:")).forEach(line -> System.out.println(SAYS + line.replaceAll("\\D", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().halt(0);
    }
}
