package nl.buurtbrug.platform.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The one door to standard output and standard error.
public final class Console {

    private final PrintStream out;
    private final PrintStream complaints;

    public Console(OutputStream out, OutputStream complaints, Charset charset) {
        this.out = new PrintStream(out, true, charset);
        this.complaints = new PrintStream(complaints, true, charset);
    }

    /// Writes UTF-8 whatever the locale, except in a window of Windows, which reads what it was set to.
    public static Console ofTheSystem() {
        return new Console(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), charset());
    }

    /// From now on what libraries print by themselves goes to standard error: standard output is for answers.
    public static void keepForAnswers() {
        System.setOut(System.err);
    }

    private static Charset charset() {
        var window = System.console();
        var isWindows = System.getProperty("os.name").startsWith("Windows");
        return isWindows && window != null && window.isTerminal() ? window.charset() : StandardCharsets.UTF_8;
    }

    public void say(String line) {
        out.println(line);
    }

    /// For a library that writes its answers itself.
    public PrintWriter answers() {
        return new PrintWriter(out, true, out.charset());
    }

    /// Tells what is wrong, apart from the answers.
    public void complain(String line) {
        complaints.println(line);
    }
}
