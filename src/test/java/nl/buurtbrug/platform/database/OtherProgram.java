package nl.buurtbrug.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;

/// A program of its own on the same data: holds them open, or makes them.
final class OtherProgram implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    /// @param task "hold" opens the data and stays, "derby" opens just the database and stays, "create" opens the data and closes them again,
    ///             "write" adds notes and then stays without closing
    OtherProgram(String task, Path folder) throws IOException {
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), OtherProgram.class.getName(), task, folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        output = process.inputReader();
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "hold" -> {
                try (var _ = new DataFolder(folder).open()) {
                    stay();
                }
            }
            case "derby" -> {
                try (var _ = DriverManager.getConnection(DataFolder.url(folder.resolve("database")))) {
                    stay();
                }
            }
            case "write" -> {
                var database = new DataFolder(folder).open();
                for (int i = 0; i < MadeOnce.NOTES; i++) {
                    MadeOnce.addTag(database, 10_000 + i);
                }
                stay();
            }
            default -> new DataFolder(folder).open().close();
        }
    }

    private static void stay() throws IOException {
        System.out.println("open");
        System.in.read();
    }

    void untilItSays(String word) throws IOException {
        var line = output.readLine();
        while (line != null && !line.equals(word)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("The other program ended.");
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        output.close();
    }
}
