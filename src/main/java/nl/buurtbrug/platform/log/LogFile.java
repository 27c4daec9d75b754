package nl.buurtbrug.platform.log;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.buurtbrug.platform.database.OwnerOnly;

/// The log of the program: a few files of limited size, readable by their owner only, without personal data.
public final class LogFile extends Handler {

    static final long LIMIT = 1024 * 1024;

    private static final int KEPT = 4;

    private final Path file;
    private final long limit;
    private OutputStream out;
    private long size;

    LogFile(Path file, long limit) throws IOException {
        this.file = file;
        this.limit = limit;
        setFormatter(new LogFormat());
        setLevel(Level.INFO);
        OwnerOnly.createDirectories(file.getParent());
        open();
    }

    /// From now on everything the program has to say goes to this folder's log, and no more to the console.
    ///
    /// @return where it goes; nothing is logged when the folder can't be written
    public static Path in(Path dataFolder) {
        var file = dataFolder.resolve("log").resolve("buurtbrug.log");
        var root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        leaveConsole();
        try {
            root.addHandler(new LogFile(file, LIMIT));
        } catch (IOException _) {
            // the data themselves will say that this folder can't be written
        }
        return file;
    }

    /// From now on only failures are logged to the console: until the data are open there is no file to log to.
    public static void onlyFailuresToConsole() {
        for (var handler : Logger.getLogger("").getHandlers()) {
            handler.setLevel(Level.SEVERE);
        }
    }

    /// From now on nothing is logged to the console.
    public static void leaveConsole() {
        var root = Logger.getLogger("");
        for (var handler : root.getHandlers()) {
            root.removeHandler(handler);
            handler.close();
        }
    }

    private void open() throws IOException {
        size = Files.exists(file) ? Files.size(file) : 0;
        out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        OwnerOnly.protect(file);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (isLoggable(record)) {
            try {
                var line = getFormatter().format(record).getBytes(StandardCharsets.UTF_8);
                if (size + line.length > limit && size > 0) {
                    rotate();
                }
                out.write(line);
                out.flush();
                size += line.length;
            } catch (IOException e) {
                reportError("log", e, ErrorManager.WRITE_FAILURE);
            }
        }
    }

    private void rotate() throws IOException {
        out.close();
        for (int i = KEPT; i > 0; i--) {
            var older = i == 1 ? file : numbered(i - 1);
            if (Files.exists(older)) {
                Files.move(older, numbered(i), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        open();
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    @Override
    public void flush() {
        // each line is on its way at once
    }

    @Override
    public synchronized void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
