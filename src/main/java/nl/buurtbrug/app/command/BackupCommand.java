package nl.buurtbrug.app.command;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.buurtbrug.domain.backup.BackupOutcome;
import nl.buurtbrug.platform.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a back-up in a file.
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    private final Console console;
    private final OpenData data;

    @Parameters(paramLabel = "FILE.zip", descriptionKey = "command.backup.file")
    private Path file = Path.of("");

    @Option(names = "--json", descriptionKey = "command.option.json")
    private boolean json;

    BackupCommand(Console console, OpenData data) {
        this.console = console;
        this.data = data;
    }

    @Override
    public Integer call() {
        return switch (data.withBackups((backups, _) -> backups.makeAt(file))) {
            case BackupOutcome.Made made -> {
                console.say(json ? BackupJson.of(file, made.counts()) : text("command.backup.made", file.toAbsolutePath(), made.counts().words()));
                yield ExitStatus.ALL_WELL;
            }
            case BackupOutcome.Failed failed -> throw new NothingDone(failed.words());
        };
    }
}
