package nl.buurtbrug.app.command;

import java.util.List;
import nl.buurtbrug.app.BuurtbrugApplication;
import nl.buurtbrug.app.StartOptions;
import nl.buurtbrug.platform.console.Console;
import nl.buurtbrug.platform.log.LogFile;

/// Starts the program: a command, or the desktop when there is none.
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        Console.keepForAnswers();
        System.exit(run(arguments));
    }

    /// Does what the arguments ask and tells the exit status: 0 all well, 1 some rows refused or doubtful, 2 wrong usage, 3 nothing done.
    public static int run(String... arguments) {
        var options = List.of(arguments);
        return new Commands(Console.ofTheSystem(), () -> show(StartOptions.of(options))).run(arguments);
    }

    private static void show(StartOptions options) {
        LogFile.onlyFailuresToConsole();
        BuurtbrugApplication.run(options);
    }
}
