package nl.buurtbrug.app.command;

import static java.lang.System.Logger.Level.ERROR;
import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.platform.console.Console;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine;

/// Tells in one plain line why a command did nothing; the details go to the log.
final class Failed implements IExecutionExceptionHandler {

    private static final System.Logger LOG = System.getLogger(Failed.class.getName());

    private final Console console;
    private final OpenData data;

    Failed(Console console, OpenData data) {
        this.console = console;
        this.data = data;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof NothingDone) {
            console.complain(failure.getMessage());
        } else {
            LOG.log(ERROR, "a command failed", failure);
            console.complain(data.words(failure).orElseGet(() -> unexpected(failure)));
        }
        return ExitStatus.NOTHING_DONE;
    }

    private String unexpected(Exception failure) {
        return data.log().map(log -> text("command.failed", log)).orElseGet(() -> text("command.failedEarly", failure.getMessage()));
    }
}
