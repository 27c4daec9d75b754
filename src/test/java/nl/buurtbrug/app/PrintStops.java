package nl.buurtbrug.app;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.buurtbrug.app.TourStops.Stop;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.report.PartnerColumn;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.testing.WorkOfAYear;
import nl.buurtbrug.ui.common.Place;

/// The pictures of what goes on paper.
final class PrintStops {

    private static final Selection<PartnerSort> PARTNERS = Selection.of(Query.all(PartnerSort.NAME));

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    static final List<Stop> ALL = List.of(
            new Stop("print-partners", visitor -> visitor.go(new Place.Print(Report.PartnerList.of(PARTNERS)))),
            new Stop("print-partners-every-column", visitor -> visitor.go(new Place.Print(new Report.PartnerList(PARTNERS, EnumSet.allOf(PartnerColumn.class))))),
            new Stop("print-dossier", visitor -> visitor.go(new Place.Print(
                    Report.Dossiers.of(Selection.picked(PartnerSort.NAME, visitor.rehearsal.partnerId("Meerkoeten")))))),
            new Stop("print-dossier-outgoing", visitor -> {
                work(visitor);
                visitor.go(new Place.Print(Report.Dossiers.of(Selection.picked(PartnerSort.NAME, visitor.rehearsal.partnerId("Meerkoeten"))).goingOut(true)));
            }),
            new Stop("print-reach", visitor -> {
                work(visitor);
                visitor.go(new Place.Print(new Report.Reach(FIRST, LAST, false)));
            }),
            new Stop("print-reach-outgoing", visitor -> {
                work(visitor);
                visitor.go(new Place.Print(new Report.Reach(FIRST, LAST, true)));
            }),
            new Stop("print-activity", visitor -> visitor.go(new Place.Print(new Report.Activity(work(visitor), false)))),
            new Stop("print-activity-outgoing", visitor -> visitor.go(new Place.Print(new Report.Activity(work(visitor), true)))),
            new Stop("print-attendance", visitor -> visitor.go(new Place.Print(new Report.Attendance(work(visitor), Optional.empty())))),
            new Stop("print-quiet", visitor -> visitor.go(new Place.Print(new Report.Quiet()))),
            new Stop("print-people", visitor -> visitor.go(new Place.Print(Report.PersonList.of(Selection.of(Query.all(PersonSort.NAME)))))),
            new Stop("print-labels", visitor -> visitor.go(new Place.Print(Report.Labels.of(PARTNERS)))),
            new Stop("print-no-printer", visitor -> {
                visitor.withoutPrinter(Report.PartnerList.of(PARTNERS));
                visitor.press("#print-now");
            }),
            new Stop("print-saved", visitor -> {
                visitor.saveTo("Partners.pdf");
                visitor.go(new Place.Print(Report.PartnerList.of(PARTNERS)));
                visitor.press("#save-pdf");
            }));

    private PrintStops() {
    }

    /// A year of activities, if there is none yet.
    ///
    /// @return the id of one of them
    private static long work(Visitor visitor) {
        var services = visitor.rehearsal.services;
        if (services.activities().all().isEmpty()) {
            WorkOfAYear.in(services, services.directory().partners(Query.all(PartnerSort.NAME)).rows().stream().map(PartnerSummary::id).filter(id -> id % 3 != 0).limit(12).toList());
        }
        return services.activities().all().getLast().id();
    }
}
