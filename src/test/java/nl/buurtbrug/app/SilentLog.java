package nl.buurtbrug.app;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the log of a program that runs in a test out of that of the tests.
final class SilentLog {

    private final Logger root = Logger.getLogger("");
    private final List<Handler> handlers = List.of(root.getHandlers());
    private final Level level = root.getLevel();

    void silence() {
        root.setLevel(Level.OFF);
    }

    /// As it was before, whatever the program changed.
    void restore() {
        Arrays.stream(root.getHandlers()).filter(handler -> !handlers.contains(handler)).forEach(handler -> {
            root.removeHandler(handler);
            handler.close();
        });
        handlers.stream().filter(handler -> !List.of(root.getHandlers()).contains(handler)).forEach(root::addHandler);
        root.setLevel(level);
    }
}
