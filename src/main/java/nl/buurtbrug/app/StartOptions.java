package nl.buurtbrug.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.language.Language;

/// How the desktop was asked to start: `--data DIR` and `--lang nl|en`.
public record StartOptions(Optional<Path> data, Optional<Language> language) {

    public static StartOptions of(List<String> arguments) {
        return new StartOptions(value(arguments, "--data").map(Path::of), value(arguments, "--lang").map(Language::of));
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
