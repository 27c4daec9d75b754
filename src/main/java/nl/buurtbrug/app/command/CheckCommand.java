package nl.buurtbrug.app.command;

import static nl.buurtbrug.language.Text.text;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.console.Console;
import nl.buurtbrug.platform.database.TableState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Reads every table to the last row, lets the database check each, and tells how many rows there are.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final OpenData data;

    @Option(names = "--json", descriptionKey = "command.option.json")
    private boolean json;

    CheckCommand(Console console, OpenData data) {
        this.console = console;
        this.data = data;
    }

    @Override
    public Integer call() {
        var tables = data.withBackups((_, database) -> database.check());
        if (json) {
            console.say(BackupJson.of(tables));
        } else {
            TextTable.lines(List.of(text("command.check.table"), text("command.check.rows"), text("command.check.state")),
                    tables.stream().map(CheckCommand::row).toList()).forEach(console::say);
        }
        if (!tables.stream().allMatch(TableState::isGood)) {
            throw new NothingDone(text("command.check.damaged"));
        }
        return ExitStatus.ALL_WELL;
    }

    private static List<String> row(TableState table) {
        return List.of(table.name().toLowerCase(Locale.ROOT), Formats.number(table.rows()), table.isGood() ? text("command.check.good") : text("command.check.bad"));
    }
}
