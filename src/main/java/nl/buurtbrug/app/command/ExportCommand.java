package nl.buurtbrug.app.command;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.buurtbrug.platform.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes all data to a folder of documented CSV files.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Console console;
    private final OpenData data;

    @Parameters(paramLabel = "DIR", descriptionKey = "command.export.folder")
    private Path folder = Path.of("");

    @Option(names = "--json", descriptionKey = "command.option.json")
    private boolean json;

    ExportCommand(Console console, OpenData data) {
        this.console = console;
        this.data = data;
    }

    @Override
    public Integer call() {
        var export = data.withBackups((backups, _) -> backups.export(folder));
        long rows = export.result().orElseThrow(() -> new NothingDone(export.trouble()));
        console.say(json ? BackupJson.of(folder, rows) : text("command.export.done", rows, folder.toAbsolutePath()));
        return ExitStatus.ALL_WELL;
    }
}
