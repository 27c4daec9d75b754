package nl.buurtbrug.app;

import java.util.List;
import javafx.scene.input.KeyCode;
import nl.buurtbrug.app.TourStops.Stop;
import nl.buurtbrug.ui.common.Place;

/// The pictures of what changed, and of the bin.
final class HistoryStops {

    static final List<Stop> ALL = List.of(
            new Stop("history", visitor -> {
                var id = visitor.rehearsal.partnerId("Meerkoeten");
                var organisations = visitor.rehearsal.services.organisations();
                var kept = organisations.get(id);
                organisations.change(id, kept, kept.withName("s.v. De Meerkoeten '25").withNote("De kantine is voortaan ook op zondag vrij. Bel eerst de beheerder."));
                visitor.importList();
                visitor.go(new Place.RecordHistory(false, id));
            }),
            new Stop("bin-empty", visitor -> visitor.go(new Place.Bin())),
            new Stop("bin", visitor -> {
                var bin = visitor.rehearsal.services.bin();
                bin.binOrganisations(List.of(visitor.rehearsal.partnerId("Meerkoeten"), visitor.rehearsal.partnerId("Kajuit")));
                bin.binPeople(List.of(((Place.Person) visitor.rehearsal.person("Ineke van den Berg")).id()));
                visitor.go(new Place.Bin());
                visitor.row(0);
                visitor.robot.push(KeyCode.SPACE);
            }),
            new Stop("partner-in-bin", visitor -> {
                var id = visitor.rehearsal.partnerId("Meerkoeten");
                visitor.rehearsal.services.bin().binOrganisations(List.of(id));
                visitor.go(new Place.Organisation(id));
            }));

    private HistoryStops() {
    }
}
