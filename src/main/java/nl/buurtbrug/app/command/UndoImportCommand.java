package nl.buurtbrug.app.command;

import static nl.buurtbrug.language.Text.text;

import java.util.Optional;
import java.util.concurrent.Callable;
import nl.buurtbrug.domain.transfer.ImportRunSummary;
import nl.buurtbrug.domain.transfer.ImportService;
import nl.buurtbrug.domain.transfer.RunState;
import nl.buurtbrug.domain.transfer.UndoResult;
import nl.buurtbrug.platform.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes an import back: the last one, or the one with a number.
@Command(name = "undo-import")
final class UndoImportCommand implements Callable<Integer> {

    private final Console console;
    private final OpenData data;

    @Parameters(paramLabel = "RUN", arity = "0..1", descriptionKey = "command.undo.run")
    private Optional<Long> run = Optional.empty();

    @Option(names = "--json", descriptionKey = "command.option.json")
    private boolean json;

    private record Done(long run, UndoResult result) {
    }

    UndoImportCommand(Console console, OpenData data) {
        this.console = console;
        this.data = data;
    }

    @Override
    public Integer call() {
        var done = data.with(services -> {
            var number = run.orElseGet(() -> last(services.imports()));
            return new Done(number, services.imports().undo(number));
        });
        return switch (done.result()) {
            case UndoResult.Undone undone -> {
                tell(done.run(), undone);
                yield undone.kept().isEmpty() ? ExitStatus.ALL_WELL : ExitStatus.SOME_LEFT_OUT;
            }
            case UndoResult.AlreadyUndone _ -> throw new NothingDone(text("command.undo.already", String.valueOf(done.run())));
            case UndoResult.NoSuchRun _ -> throw new NothingDone(text("command.undo.noSuchRun", String.valueOf(done.run())));
        };
    }

    private static long last(ImportService imports) {
        return imports.history().stream().filter(each -> each.state() == RunState.DONE).map(ImportRunSummary::id).findFirst()
                .orElseThrow(() -> new NothingDone(text("command.undo.none")));
    }

    private void tell(long number, UndoResult.Undone undone) {
        if (json) {
            console.say(ImportJson.of(number, undone));
            return;
        }
        console.say(text("command.undo.done", String.valueOf(number), undone.removed(), undone.restored()));
        undone.kept().forEach(kept -> console.say(text("command.undo.kept", kept.name(), kept.reason().text())));
    }
}
