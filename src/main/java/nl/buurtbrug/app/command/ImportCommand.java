package nl.buurtbrug.app.command;

import static nl.buurtbrug.language.Text.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.buurtbrug.app.Services;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.domain.transfer.ImportResult;
import nl.buurtbrug.domain.transfer.ImportService;
import nl.buurtbrug.domain.transfer.column.ListSubject;
import nl.buurtbrug.domain.transfer.file.SourceFile;
import nl.buurtbrug.domain.transfer.file.UnusableFile;
import nl.buurtbrug.domain.transfer.mapping.MappingProposal;
import nl.buurtbrug.domain.transfer.plan.Choice;
import nl.buurtbrug.domain.transfer.plan.Resolutions;
import nl.buurtbrug.platform.console.Console;
import nl.buurtbrug.platform.settings.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Imports a list, or shows what importing it would do.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    /// What becomes of rows that may be about something that is known.
    enum Doubtful { SKIP, NEW, MERGE }

    /// What becomes of partners and people that activities and moments name, and that are not known.
    enum UnknownParty { NEW, REFUSE }

    private final Console console;
    private final OpenData data;

    @Parameters(paramLabel = "FILE", descriptionKey = "command.import.file")
    private Path file = Path.of("");

    @Option(names = "--what", paramLabel = "contacts|activities|moments", descriptionKey = "command.import.what")
    private ListSubject what = ListSubject.CONTACTS;

    @Option(names = "--unknown", paramLabel = "new|refuse", descriptionKey = "command.import.unknown")
    private Optional<UnknownParty> unknown = Optional.empty();

    @Option(names = "--plan", descriptionKey = "command.import.plan")
    private boolean planOnly;

    @Option(names = "--doubtful", paramLabel = "skip|new|merge", descriptionKey = "command.import.doubtful")
    private Doubtful doubtful = Doubtful.SKIP;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "command.import.sheet")
    private Optional<String> sheet = Optional.empty();

    @Option(names = "--encoding", paramLabel = "E", descriptionKey = "command.import.encoding")
    private Optional<Encoding> encoding = Optional.empty();

    @Option(names = "--separator", paramLabel = "S", descriptionKey = "command.import.separator")
    private Optional<Separator> separator = Optional.empty();

    @Option(names = "--quote", paramLabel = "Q", descriptionKey = "command.import.quote")
    private Optional<Quote> quote = Optional.empty();

    @Option(names = "--profile", paramLabel = "NAME", descriptionKey = "command.import.profile")
    private Optional<String> profile = Optional.empty();

    @Option(names = "--refused", paramLabel = "OUT.csv", descriptionKey = "command.import.refused")
    private Optional<Path> refused = Optional.empty();

    @Option(names = "--json", descriptionKey = "command.option.json")
    private boolean json;

    ImportCommand(Console console, OpenData data) {
        this.console = console;
        this.data = data;
    }

    @Override
    public Integer call() {
        check();
        try {
            var report = data.with(this::report);
            if (json) {
                console.say(ImportJson.of(report));
            } else {
                ImportWords.lines(report).forEach(console::say);
            }
            return report.counts().doubtfulRows() + report.counts().refusedRows() == 0 ? ExitStatus.ALL_WELL : ExitStatus.SOME_LEFT_OUT;
        } catch (UnusableFile e) {
            throw new NothingDone(text("command.about", file, e.text()), e);
        }
    }

    /// What is wrong before the data are opened, and maybe made for the first time.
    private void check() {
        if (!Files.exists(file)) {
            throw new NothingDone(text("command.import.notFound", file));
        }
        if (refused.filter(this::isTheList).isPresent()) {
            throw new NothingDone(text("command.import.refusedOverList", file));
        }
    }

    private boolean isTheList(Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(file, other);
        } catch (IOException _) {
            return false;
        }
    }

    private ImportReport report(Services services) {
        var start = System.nanoTime();
        var imports = services.imports();
        var source = source(imports);
        var proposed = proposal(imports, source).mapping();
        var mapping = unknown.map(party -> proposed.withKnownOnly(party == UnknownParty.REFUSE)).orElse(proposed);
        if (!mapping.hasName() && mapping.subject() != ListSubject.CONTACTS) {
            throw new NothingDone(missing(mapping.subject()));
        }
        imports.extraProblem(mapping).ifPresent(problem -> {
            throw new NothingDone(problem);
        });
        var plan = imports.plan(source, mapping, resolutions(), Progress.UNWATCHED);
        refused.ifPresent(out -> NewFile.write(out, plan::writeRefused));
        if (planOnly) {
            return new ImportReport(plan, plan.counts(), 0, true, seconds(start));
        }
        var user = services.staff().at(Account.name()).map(StaffSummary::id).orElse(0L);
        return switch (imports.run(plan, user, Progress.UNWATCHED)) {
            case ImportResult.Done done -> new ImportReport(plan, done.counts(), done.run(), false, seconds(start));
            case ImportResult.Outdated _ -> throw new NothingDone(text("command.import.outdated"));
        };
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1_000_000 / 1e3;
    }

    private SourceFile source(ImportService imports) {
        var source = sheet.isPresent() ? imports.open(file).withSheet(sheet.get()) : imports.open(file);
        if (encoding.isPresent()) {
            source = source.withEncoding(encoding.get().name());
        }
        if (separator.isPresent()) {
            source = source.withSeparator(separator.get().character());
        }
        return quote.isPresent() ? source.withQuote(quote.get().character()) : source;
    }

    private MappingProposal proposal(ImportService imports, SourceFile source) {
        return profile.map(name -> imports.propose(source, name).orElseThrow(() -> new NothingDone(text("command.import.noProfile", name))))
                .orElseGet(() -> imports.propose(source, what));
    }

    /// Without these columns every row would be refused.
    private static String missing(ListSubject subject) {
        return subject == ListSubject.ACTIVITIES ? text("command.import.noTitles") : text("command.import.noMoments");
    }

    private Resolutions resolutions() {
        return switch (doubtful) {
            case SKIP -> Resolutions.NONE;
            case NEW -> Resolutions.NONE.otherwise(Choice.NEW);
            case MERGE -> Resolutions.NONE.otherwise(Choice.LIKELIEST);
        };
    }
}
