package nl.buurtbrug.app.command;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.buurtbrug.domain.backup.BackupService;
import nl.buurtbrug.platform.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts a back-up or an export in the place of the data; those that were there are kept.
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    private final Console console;
    private final OpenData data;

    @Parameters(paramLabel = "FILE.zip|DIR", descriptionKey = "command.restore.source")
    private Path source = Path.of("");

    @Option(names = "--json", descriptionKey = "command.option.json")
    private boolean json;

    RestoreCommand(Console console, OpenData data) {
        this.console = console;
        this.data = data;
    }

    @Override
    public Integer call() {
        if (!Files.exists(source)) {
            throw new NothingDone(text("command.restore.notFound", source));
        }
        var kept = data.closed(folder -> {
            var found = BackupService.look(folder.backups(), source);
            var before = BackupService.restore(folder, source);
            console.say(json ? BackupJson.of(source, found.counts()) : text("command.restore.done", found.counts().words()));
            return before;
        });
        kept.filter(_ -> !json).map(Path::toString).ifPresent(place -> console.say(text("command.restore.kept", place)));
        return ExitStatus.ALL_WELL;
    }
}
