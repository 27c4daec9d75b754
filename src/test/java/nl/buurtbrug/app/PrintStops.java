package nl.buurtbrug.app;

import java.util.EnumSet;
import java.util.List;
import nl.buurtbrug.app.TourStops.Stop;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.report.PartnerColumn;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.ui.common.Place;

/// The pictures of what goes on paper.
final class PrintStops {

    private static final Selection<PartnerSort> PARTNERS = Selection.of(Query.all(PartnerSort.NAME));

    static final List<Stop> ALL = List.of(
            new Stop("print-partners", visitor -> visitor.go(new Place.Print(Report.PartnerList.of(PARTNERS)))),
            new Stop("print-partners-every-column", visitor -> visitor.go(new Place.Print(new Report.PartnerList(PARTNERS, EnumSet.allOf(PartnerColumn.class))))),
            new Stop("print-dossier", visitor -> visitor.go(new Place.Print(
                    Report.Dossiers.of(Selection.picked(PartnerSort.NAME, visitor.rehearsal.partnerId("Meerkoeten")))))),
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
}
