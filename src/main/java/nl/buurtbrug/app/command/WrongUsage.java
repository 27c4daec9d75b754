package nl.buurtbrug.app.command;

import static java.util.stream.Collectors.joining;
import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.platform.console.Console;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Tells what is wrong with the arguments, and how to see the right ones.
final class WrongUsage implements IParameterExceptionHandler {

    private final Console console;

    WrongUsage(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        console.complain(sentence(wrong));
        console.complain(text("command.wrong.help", wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitStatus.WRONG_USAGE;
    }

    private static String sentence(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing -> text("command.wrong.missing",
                    missing.getMissing().stream().map(WrongUsage::name).collect(joining(", ")));
            case UnmatchedArgumentException unknown -> text("command.wrong.unknown", String.join(" ", unknown.getUnmatched()));
            case OverwrittenOptionException twice -> text("command.wrong.twice", name(twice.getOverwritten()));
            case ParameterException other when other.getArgSpec() != null && other.getValue() != null ->
                    text("command.wrong.value", other.getValue(), name(other.getArgSpec()));
            default -> text("command.wrong.other");
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option && option.arity().max() > 0
                ? option.longestName() + " " + option.paramLabel()
                : argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
