package nl.buurtbrug.ui.report;

import static nl.buurtbrug.language.Text.text;

import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.ReportDelivery;
import nl.buurtbrug.domain.report.ReportService;
import nl.buurtbrug.ui.common.Frame;
import nl.buurtbrug.ui.common.Page;
import nl.buurtbrug.ui.common.Place;

/// The screen that puts something on paper; the only public class of this package.
public final class ReportScreens {

    private final ReportService reports;
    private final ReportDelivery delivery;
    private final Frame frame;

    public ReportScreens(ReportService reports, ReportDelivery delivery, Frame frame) {
        this.reports = reports;
        this.delivery = delivery;
        this.frame = frame;
    }

    public Page print(Report report) {
        var model = new ReportViewModel(report, reports, delivery, frame);
        var page = new Page(text("print.title"), new ReportView(model, frame.background())).whenShown(model::load).startingAt("#preview").printing(model::print);
        return switch (report) {
            case Report.PersonList _ -> page.under(text("place.people"), new Place.People());
            case Report.Reach _ -> page.under(text("place.reach"), new Place.Reach());
            case Report.Activity(var id, _) -> page.under(text("place.activities"), new Place.Activity(id));
            case Report.Attendance(var id, _) -> page.under(text("place.activities"), new Place.Activity(id));
            case Report.Quiet _ -> page.under(text("place.start"), new Place.Start());
            case Report.PartnerList _, Report.Dossiers _, Report.Labels _ -> page.under(text("place.partners"), new Place.Organisations());
        };
    }
}
