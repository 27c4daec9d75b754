package nl.buurtbrug.app.command;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.buurtbrug.app.Services;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.report.Document;
import nl.buurtbrug.domain.report.Outcome;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.language.Formats;
import nl.buurtbrug.platform.console.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts lists, overviews, activities or the people reached on paper, as PDF.
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    /// What can be put on paper.
    enum Subject { PARTNERS, DOSSIER, PEOPLE, LABELS, REACH, ACTIVITY, ATTENDANCE, QUIET }

    private static final Set<Subject> ALSO_FOR_OUTSIDE = Set.of(Subject.REACH, Subject.DOSSIER, Subject.ACTIVITY);

    private final Console console;
    private final OpenData data;

    @Parameters(index = "0", paramLabel = "partners|dossier|people|labels|reach|activity|attendance|quiet", descriptionKey = "command.report.subject")
    private Subject subject = Subject.PARTNERS;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID|TITLE", descriptionKey = "command.report.activity")
    private String activity = "";

    @Option(names = "--pdf", paramLabel = "FILE", required = true, descriptionKey = "command.report.pdf")
    private Path pdf = Path.of("");

    @Option(names = "--search", paramLabel = "TEXT", descriptionKey = "command.option.search")
    private String search = "";

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "command.report.from")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "command.report.to")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--outgoing", descriptionKey = "command.option.outgoing")
    private boolean outgoing;

    ReportCommand(Console console, OpenData data) {
        this.console = console;
        this.data = data;
    }

    @Override
    public Integer call() {
        var wrong = wrong();
        if (wrong.isPresent()) {
            console.complain(wrong.get());
            return ExitStatus.WRONG_USAGE;
        }
        switch (data.with(services -> services.reports().make(report(services), Progress.UNWATCHED))) {
            case Outcome.Made made -> write(made.document());
            case Outcome.TooMany many -> throw new NothingDone(
                    text("command.report.tooMany", Formats.number(many.asked()), Formats.number(many.most())));
        }
        return ExitStatus.ALL_WELL;
    }

    /// What is missing or does not go together, in a sentence.
    private Optional<String> wrong() {
        if (outgoing && !ALSO_FOR_OUTSIDE.contains(subject)) {
            return Optional.of(text("command.report.notForOutside"));
        }
        return switch (subject) {
            case REACH -> from.isEmpty() || to.isEmpty() ? Optional.of(text("command.report.needsPeriod")) : backwards(from.get(), to.get());
            case ACTIVITY, ATTENDANCE -> activity.isBlank() ? Optional.of(text("command.report.needsActivity")) : Optional.empty();
            case PARTNERS, DOSSIER, PEOPLE, LABELS, QUIET -> activity.isBlank() ? Optional.empty() : Optional.of(text("command.wrong.unknown", activity));
        };
    }

    private static Optional<String> backwards(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Optional.of(text("command.report.backwards", Formats.date(first), Formats.date(last))) : Optional.empty();
    }

    private Report report(Services services) {
        return switch (subject) {
            case PARTNERS -> Report.PartnerList.of(partners());
            case DOSSIER -> Report.Dossiers.of(partners()).goingOut(outgoing);
            case PEOPLE -> Report.PersonList.of(Selection.of(Query.all(PersonSort.NAME).withText(search)));
            case LABELS -> Report.Labels.of(partners());
            case REACH -> new Report.Reach(from.orElseThrow(), to.orElseThrow(), outgoing);
            case ACTIVITY -> new Report.Activity(ChosenActivity.of(activity, services.activities()), outgoing);
            case ATTENDANCE -> new Report.Attendance(ChosenActivity.of(activity, services.activities()), Optional.empty());
            case QUIET -> new Report.Quiet();
        };
    }

    private Selection<PartnerSort> partners() {
        return Selection.of(Query.all(PartnerSort.NAME).withText(search));
    }

    private void write(Document document) {
        NewFile.write(pdf, document::write);
        console.say(text("command.report.written", document.title(), pdf.toAbsolutePath()));
        if (!document.remark().isEmpty()) {
            console.say(document.remark());
        }
    }
}
