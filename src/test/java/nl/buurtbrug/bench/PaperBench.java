package nl.buurtbrug.bench;

import java.util.List;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.report.Outcome;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.ReportService;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.platform.pdf.PdfPages;

/// How long paper takes: the overview of 1,000 partners, and its first page in a preview.
final class PaperBench {

    private static final int ROUNDS = 5;
    private static final float SCALE = 1.25f;
    private static final double SECOND = 1000;

    private final ReportService reports;

    /// @param reports of 1,000 partners
    PaperBench(ReportService reports) {
        this.reports = reports;
    }

    List<Measurement> run() {
        var list = Report.PartnerList.of(Selection.of(Query.all(PartnerSort.NAME)));
        reports.make(list, Progress.UNWATCHED);
        var whole = new Percentiles();
        var first = new Percentiles();
        for (int i = 0; i < ROUNDS; i++) {
            whole.time(() -> reports.make(list, Progress.UNWATCHED));
            first.time(() -> firstPage(list));
        }
        return List.of(
                Measurement.atMost("Overview PDF of 1,000 partners, median", whole.millis(50) / SECOND, "s", 3),
                Measurement.atMost("First page of its preview, median", first.millis(50) / SECOND, "s", 1));
    }

    private void firstPage(Report report) {
        if (reports.beginning(report) instanceof Outcome.Made(var document)) {
            try (var pages = PdfPages.open(document.pdf())) {
                pages.picture(1, SCALE);
            }
        }
    }
}
