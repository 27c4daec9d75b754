package nl.buurtbrug.app.command;

import static nl.buurtbrug.language.Text.text;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import nl.buurtbrug.domain.transfer.ImportRunSummary;
import nl.buurtbrug.domain.transfer.RunState;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows the history of imports, the newest first.
@Command(name = "imports")
final class ImportsCommand implements Callable<Integer> {

    private final Console console;
    private final OpenData data;

    @Option(names = "--json", descriptionKey = "command.option.json")
    private boolean json;

    ImportsCommand(Console console, OpenData data) {
        this.console = console;
        this.data = data;
    }

    @Override
    public Integer call() {
        var history = data.with(services -> services.imports().history());
        if (json) {
            console.say(ImportJson.of(history));
        } else if (history.isEmpty()) {
            console.say(text("command.imports.none"));
        } else {
            var header = List.of(text("command.imports.run"), text("command.imports.when"), text("command.imports.file"), text("command.imports.subject"), text("command.imports.rows"),
                    text("command.imports.state"));
            TextTable.lines(header, history.stream().map(ImportsCommand::row).toList()).forEach(console::say);
        }
        return ExitStatus.ALL_WELL;
    }

    private static List<String> row(ImportRunSummary run) {
        var moment = run.importedAt().atZone(ZoneId.systemDefault());
        return List.of(String.valueOf(run.id()), Formats.date(moment.toLocalDate()) + " " + Formats.time(moment.toLocalTime()), run.fileName(), subject(run.subject()),
                Formats.number(run.counts().rows()), state(run.state()));
    }

    private static String subject(ListSubject subject) {
        return switch (subject) {
            case CONTACTS -> text("import.subject.contacts");
            case ACTIVITIES -> text("import.subject.activities");
            case MOMENTS -> text("import.subject.moments");
        };
    }

    private static String state(RunState state) {
        return switch (state) {
            case DONE -> text("command.imports.done");
            case UNDONE -> text("command.imports.undone");
            case PARTLY_UNDONE -> text("command.imports.partlyUndone");
        };
    }
}
