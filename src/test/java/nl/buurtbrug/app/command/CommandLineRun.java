package nl.buurtbrug.app.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.language.Text;
import nl.buurtbrug.platform.console.Console;

/// A command that was run in this process, with what it said.
record CommandLineRun(int status, String out, String complaints) {

    static CommandLineRun of(String... arguments) {
        return of(() -> { }, arguments);
    }

    static CommandLineRun of(Runnable desktop, String... arguments) {
        var out = new ByteArrayOutputStream();
        var complaints = new ByteArrayOutputStream();
        try {
            var status = new Commands(new Console(out, complaints, StandardCharsets.UTF_8), desktop).run(arguments);
            return new CommandLineRun(status, out.toString(StandardCharsets.UTF_8), complaints.toString(StandardCharsets.UTF_8));
        } finally {
            Text.use(Language.DUTCH);
        }
    }

    List<String> complaintLines() {
        return complaints.lines().toList();
    }
}
