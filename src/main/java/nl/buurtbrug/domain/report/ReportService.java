package nl.buurtbrug.domain.report;

import static nl.buurtbrug.language.Text.text;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buurtbrug.domain.FileNames;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.bureau.BureauService;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraValueService;
import nl.buurtbrug.platform.pdf.PaperFormat;
import nl.buurtbrug.platform.pdf.PaperHtml;
import nl.buurtbrug.platform.pdf.PaperLabels;
import nl.buurtbrug.platform.pdf.PaperList;
import nl.buurtbrug.platform.pdf.PaperTable;
import nl.buurtbrug.platform.pdf.PaperTemplates;
import nl.buurtbrug.platform.pdf.PaperTitle;
import nl.buurtbrug.platform.pdf.PdfPile;
import nl.buurtbrug.platform.pdf.PdfWriter;

/// Puts lists, overviews and labels on the bureau's paper, as tagged PDF (PDF/UA-1), in the language in use.
public final class ReportService {

    /// More than this at once takes more memory than the program is given.
    static final int MOST_ROWS = 10_000;
    static final int MOST_DOSSIERS = 5_000;

    private static final int LABEL_SHEETS_THAT_SHOW_SOMETHING = 1;
    private static final int DOSSIERS_THAT_SHOW_SOMETHING = 1;

    private final PaperTemplates templates = new PaperTemplates();
    private final PdfWriter writer = new PdfWriter();
    private final Stationery stationery;
    private final ExtraValueService extras;
    private final ListPapers lists;
    private final Dossiers dossiers;
    private final WorkPapers work;
    private final AddressLabels labels;

    public ReportService(ReportSources sources, WorkSources works, BureauService bureau, Clock clock) {
        stationery = new Stationery(bureau, clock);
        extras = sources.extras();
        lists = new ListPapers(sources.directory(), stationery);
        dossiers = new Dossiers(sources, works, stationery);
        work = new WorkPapers(sources, works, stationery);
        labels = new AddressLabels(sources.organisations());
    }

    /// The extra fields that may come on a list of partners or of people, in their order.
    public List<ExtraFieldSummary> extras(ExtraSubject subject) {
        return extras.fields().active(subject);
    }

    /// The whole report.
    public Outcome make(Report report, Progress progress) {
        return make(report, progress, false);
    }

    /// Its first sheet, or a little more, in a fraction of the time; its foot may count less sheets than there will be.
    public Outcome beginning(Report report) {
        return make(report, Progress.UNWATCHED, true);
    }

    /// Gets ready, so that the first report a user asks for is as quick as the next; may be done in the background.
    public void warmUp() {
        writer.warmUp();
    }

    private Outcome make(Report report, Progress progress, boolean beginning) {
        progress.step(0, 0);
        return switch (report) {
            case Report.PartnerList partners -> list(lists.partners(partners), progress, beginning);
            case Report.PersonList people -> list(lists.people(people), progress, beginning);
            case Report.Dossiers pile -> dossiers(pile, progress, beginning);
            case Report.Labels sheets -> labels(sheets, progress, beginning);
            case Report.Reach reach -> filled(work.reach(reach), progress);
            case Report.Activity activity -> work.activity(activity).map(filled -> filled(filled, progress)).orElseGet(() -> noActivity(progress));
            case Report.Attendance attendance -> work.attendance(attendance).map(filled -> filled(filled, progress)).orElseGet(() -> noActivity(progress));
            case Report.Quiet() -> list(work.quiet(), progress, beginning);
        };
    }

    private Outcome filled(WorkPapers.Filled filled, Progress progress) {
        return made(filled.title(), templates.fill(filled.template(), filled.model()), filled.remark(), progress);
    }

    private Outcome noActivity(Progress progress) {
        return nothing(text("report.activity"), text("report.activity.gone"), progress);
    }

    private Outcome list(PaperList list, Progress progress, boolean beginning) {
        var rows = list.table().rows().size();
        if (rows > MOST_ROWS) {
            return new Outcome.TooMany(rows, MOST_ROWS);
        }
        return made(list.paper().title().title(), templates.fill(beginning ? list.beginning() : list), "", progress);
    }

    private Outcome dossiers(Report.Dossiers report, Progress progress, boolean beginning) {
        var rows = lists.partners(report.selection());
        if (rows.rows().isEmpty()) {
            return nothing(text("report.dossiers"), text("report.partners.none"), progress);
        }
        if (rows.rows().size() > MOST_DOSSIERS) {
            return new Outcome.TooMany(rows.rows().size(), MOST_DOSSIERS);
        }
        var chosen = beginning ? rows.first(DOSSIERS_THAT_SHOW_SOMETHING) : rows;
        var title = rows.rows().size() == 1 ? rows.rows().getFirst().name() : report.selection().titled(text("report.dossiers"));
        return new Outcome.Made(new Document(title, FileNames.of(title, stationery.today(), "pdf"), pile(chosen, report, progress), WorkPapers.remark(report.outgoing())));
    }

    private byte[] pile(Rows<PartnerSummary> rows, Report.Dossiers report, Progress progress) {
        try (var pile = new PdfPile()) {
            var done = new AtomicInteger();
            dossiers.parts(rows, report).forEach(part -> {
                progress.step(done.getAndAdd(part.sheets().size()), rows.rows().size());
                pile.add(writer.bytes(templates.fill("domain/report/dossiers", part)));
            });
            progress.step(0, 0);
            return pile.bytes();
        }
    }

    private Outcome labels(Report.Labels report, Progress progress, boolean beginning) {
        var rows = lists.partners(report.selection()).rows().stream().filter(row -> !row.archived()).toList();
        if (rows.size() > MOST_ROWS) {
            return new Outcome.TooMany(rows.size(), MOST_ROWS);
        }
        var sheets = labels.of(rows, report);
        if (sheets.labels().isEmpty()) {
            return nothing(text("report.labels"), text("report.labels.none"), progress);
        }
        var without = rows.size() - sheets.labels().size();
        var remark = without == 0 ? "" : text("report.labels.without", without);
        return made(report.selection().titled(text("report.labels")), templates.fill(beginning ? beginning(sheets) : sheets), remark, progress);
    }

    private static PaperLabels beginning(PaperLabels sheets) {
        var most = LABEL_SHEETS_THAT_SHOW_SOMETHING * sheets.sheet().labels() - sheets.alreadyUsed();
        return new PaperLabels(sheets.title(), sheets.sheet(), sheets.alreadyUsed(), sheets.labels().stream().limit(most).toList());
    }

    /// A paper that says there is nothing to show.
    private Outcome nothing(String title, String sentence, Progress progress) {
        var paper = stationery.sheet(PaperFormat.PORTRAIT, new PaperTitle("", title, ""));
        return made(title, templates.fill(new PaperList(paper, new PaperTable(List.of(), List.of(), sentence), "")), "", progress);
    }

    private Outcome made(String title, PaperHtml html, String remark, Progress progress) {
        progress.step(0, 0);
        return new Outcome.Made(new Document(title, FileNames.of(title, stationery.today(), "pdf"), writer.bytes(html), remark));
    }
}
