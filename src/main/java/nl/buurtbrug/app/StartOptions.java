package nl.buurtbrug.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.platform.database.DataFolder;

/// How the desktop was asked to start: `--data DIR` and `--lang nl|en`.
public record StartOptions(Optional<Path> data, Optional<Language> language) {

    public static StartOptions of(List<String> arguments) {
        return new StartOptions(value(arguments, "--data").map(Path::of), value(arguments, "--lang").map(Language::of));
    }

    /// The options when there is nothing but `--data DIR` and `--lang nl|en`: then the parser of commands, which takes a
    /// tenth of the start, need not be loaded. None for all that it has to look at.
    public static Optional<StartOptions> ofDesktopOnly(List<String> arguments) {
        var seen = new HashSet<String>();
        for (int i = 0; i < arguments.size(); i += 2) {
            var option = arguments.get(i);
            if (i + 1 == arguments.size() || !isPlain(option, arguments.get(i + 1)) || !seen.add(option)) {
                return Optional.empty();
            }
        }
        return Optional.of(of(arguments));
    }

    private static boolean isPlain(String option, String value) {
        return switch (option) {
            case "--lang" -> value.equals("nl") || value.equals("en");
            case "--data" -> !value.isBlank() && !value.startsWith("-") && isPath(value);
            default -> false;
        };
    }

    private static boolean isPath(String value) {
        try {
            return !Path.of(value).toString().isEmpty();
        } catch (InvalidPathException _) {
            return false;
        }
    }

    /// Where the data are: the folder that was asked for, or the usual one.
    public DataFolder folder() {
        return data.map(DataFolder::new).orElseGet(DataFolder::usual);
    }

    private static Optional<String> value(List<String> arguments, String option) {
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (argument.startsWith(option + "=")) {
                return Optional.of(argument.substring(option.length() + 1));
            }
            if (argument.equals(option) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
