package nl.buurtbrug.app.command;

import static nl.buurtbrug.language.Text.text;

import java.nio.file.Path;
import java.util.concurrent.Callable;
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

/// Puts a list, overviews of partners or labels on paper, as PDF.
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    /// What can be put on paper.
    enum Subject { PARTNERS, DOSSIER, PEOPLE, LABELS }

    private final Console console;
    private final OpenData data;

    @Parameters(paramLabel = "partners|dossier|people|labels", descriptionKey = "command.report.subject")
    private Subject subject = Subject.PARTNERS;

    @Option(names = "--pdf", paramLabel = "FILE", required = true, descriptionKey = "command.report.pdf")
    private Path pdf = Path.of("");

    @Option(names = "--search", paramLabel = "TEXT", descriptionKey = "command.option.search")
    private String search = "";

    ReportCommand(Console console, OpenData data) {
        this.console = console;
        this.data = data;
    }

    @Override
    public Integer call() {
        switch (data.with(services -> services.reports().make(report(), Progress.UNWATCHED))) {
            case Outcome.Made made -> write(made.document());
            case Outcome.TooMany many -> throw new NothingDone(
                    text("command.report.tooMany", Formats.number(many.asked()), Formats.number(many.most())));
        }
        return ExitStatus.ALL_WELL;
    }

    private Report report() {
        return switch (subject) {
            case PARTNERS -> Report.PartnerList.of(partners());
            case DOSSIER -> Report.Dossiers.of(partners());
            case PEOPLE -> Report.PersonList.of(Selection.of(Query.all(PersonSort.NAME).withText(search)));
            case LABELS -> Report.Labels.of(partners());
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
