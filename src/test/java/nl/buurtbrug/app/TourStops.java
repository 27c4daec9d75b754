package nl.buurtbrug.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Samples;

/// Where the tour stops: one picture each. Every screen and dialog has its own.
final class TourStops {

    private static final List<Stop> EVERYWHERE = List.of(
            new Stop("search-nothing", visitor -> visitor.robot.push(KeyCode.CONTROL, KeyCode.K).write("klub")),
            new Stop("search-found", visitor -> visitor.robot.push(KeyCode.CONTROL, KeyCode.K).write("buurt")),
            new Stop("new-thing", visitor -> visitor.robot.push(KeyCode.CONTROL, KeyCode.N)),
            new Stop("leaving-unsaved", visitor -> {
                visitor.partner("Meerkoeten");
                visitor.click("#change-details");
                visitor.click("#organisation-name").write("x").push(KeyCode.ALT, KeyCode.LEFT);
            }),
            new Stop("text-menu", visitor -> {
                visitor.go(new Place.NewOrganisation());
                visitor.click("#organisation-name").write("De Meerkoet").push(KeyCode.CONTROL, KeyCode.A);
                visitor.menuOf("#organisation-name");
            }));

    static final List<Stop> ALL = Stream.of(StartStops.ALL, OverviewStops.ALL, PartnerStops.ALL, PersonStops.ALL, ActivityStops.ALL, ReachStops.ALL, DuplicateStops.ALL, ImportStops.ALL, PrintStops.ALL, HistoryStops.ALL, SettingsStops.ALL, BackupStops.ALL, EVERYWHERE)
            .flatMap(List::stream).toList();

    /// The parts of the vocabulary, each at least once; `-Dtour.samples=true` shows them instead of the screens.
    static final List<Stop> SAMPLES = List.of(
            new Stop("list", visitor -> visitor.show(Samples::list)),
            new Stop("record", visitor -> visitor.show(Samples::record)),
            new Stop("wizard", visitor -> visitor.show(Samples::wizard)),
            new Stop("empty", visitor -> visitor.show(Samples::empty)));

    /// A picture: its name and how to get there from the list of partners.
    record Stop(String name, Consumer<Visitor> walk) {
    }

    private TourStops() {
    }
}
