package nl.buurtbrug.app.command;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import nl.buurtbrug.app.StartOptions;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.language.Text;
import nl.buurtbrug.platform.console.Console;
import nl.buurtbrug.platform.settings.Settings;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine;

/// The command line: finds the command, runs it, and says how it ended.
final class Commands {

    private static final int WIDTH = 100;
    private static final int YEAR_DIGITS = 4;
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Console console;
    private final Runnable desktop;

    /// @param desktop shows the window and waits until it is closed
    Commands(Console console, Runnable desktop) {
        this.console = console;
        this.desktop = desktop;
    }

    /// @return the exit status, see [ExitStatus]
    int run(String... arguments) {
        Text.use(language(List.of(arguments)));
        return StartOptions.ofDesktopOnly(List.of(arguments)).isPresent() ? showDesktop() : parser().execute(arguments);
    }

    private int showDesktop() {
        try {
            new DesktopCommand(new GlobalOptions(), desktop).run();
            return ExitStatus.ALL_WELL;
        } catch (NothingDone e) {
            console.complain(e.getMessage());
            return ExitStatus.NOTHING_DONE;
        }
    }

    /// The language of this run is known before anything is said, also about arguments that are wrong.
    private static Language language(List<String> arguments) {
        try {
            var options = StartOptions.of(arguments);
            return options.language().or(() -> Settings.in(options.folder().path()).get("language").map(Language::of)).orElse(Language.DUTCH);
        } catch (InvalidPathException _) {
            return Language.DUTCH;
        }
    }

    private CommandLine parser() {
        var options = new GlobalOptions();
        var data = new OpenData(console, options);
        var parser = described(new DesktopCommand(options, desktop), text("command.desktop"))
                .addSubcommand(described(new ImportCommand(console, data), text("command.import")))
                .addSubcommand(described(new UndoImportCommand(console, data), text("command.undo")))
                .addSubcommand(described(new ImportsCommand(console, data), text("command.imports")))
                .addSubcommand(described(new ListCommand(console, data), text("command.list")))
                .addSubcommand(described(new ReportCommand(console, data), text("command.report")))
                .addSubcommand(described(new BackupCommand(console, data), text("command.backup")))
                .addSubcommand(described(new RestoreCommand(console, data), text("command.restore")))
                .addSubcommand(described(new ExportCommand(console, data), text("command.export")))
                .addSubcommand(described(new CheckCommand(console, data), text("command.check")));
        parser.registerConverter(Language.class, Commands::spoken);
        parser.registerConverter(LocalDate.class, Commands::day);
        parser.registerConverter(Encoding.class, Encoding::of);
        parser.registerConverter(Separator.class, Separator::of);
        parser.registerConverter(Quote.class, Quote::of);
        parser.setCaseInsensitiveEnumValuesAllowed(true);
        parser.setResourceBundle(Text.words());
        parser.setOut(console.answers());
        parser.setColorScheme(Help.defaultColorScheme(Ansi.OFF));
        parser.setParameterExceptionHandler(new WrongUsage(console));
        parser.setExecutionExceptionHandler(new Failed(console, data));
        dress(parser);
        return parser;
    }

    private static CommandLine described(Object command, String description) {
        var line = new CommandLine(command);
        line.getCommandSpec().usageMessage().description(description);
        return line;
    }

    private static Language spoken(String code) {
        for (var language : Language.values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return language;
            }
        }
        throw new TypeConversionException(code);
    }

    /// 2026-01-31, or as people write it: 31-1-2026.
    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words.strip(), words.strip().indexOf('-') < YEAR_DIGITS ? DAY_FIRST : DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeParseException _) {
            throw new TypeConversionException(words);
        }
    }

    private static void dress(CommandLine command) {
        command.getCommandSpec().usageMessage()
                .width(WIDTH)
                .synopsisHeading(text("command.heading.usage") + " ")
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .commandListHeading("%n" + text("command.heading.commands") + "%n");
        command.getSubcommands().values().forEach(Commands::dress);
    }
}
