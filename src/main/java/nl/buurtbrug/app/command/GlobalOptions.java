package nl.buurtbrug.app.command;

import java.nio.file.Path;
import java.util.Optional;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.platform.database.DataFolder;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// What stands before or after any command.
final class GlobalOptions {

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "command.option.data")
    private Optional<Path> data = Optional.empty();

    /// Was read already, before anything was said; here it is checked.
    @Option(names = "--lang", paramLabel = "nl|en", scope = ScopeType.INHERIT, descriptionKey = "command.option.lang")
    private Optional<Language> language = Optional.empty();

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "command.option.help")
    private boolean help;

    DataFolder folder() {
        return data.map(DataFolder::new).orElseGet(DataFolder::usual);
    }
}
