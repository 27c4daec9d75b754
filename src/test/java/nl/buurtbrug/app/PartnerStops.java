package nl.buurtbrug.app;

import java.util.List;
import javafx.scene.input.KeyCode;

/// The pictures of the list of partners, of a partner and of a new one.
final class PartnerStops {

    private static final int PARTNER = 1;
    private static final int NEW = 8;

    static final List<TourStops.Stop> ALL = List.of(
            new TourStops.Stop("partners", _ -> { }),
            new TourStops.Stop("partners-row-chosen", visitor -> visitor.robot.clickOn("Buurthuis De Kajuit")),
            new TourStops.Stop("partners-ticked", visitor -> visitor.robot.clickOn("Buurthuis De Kajuit").push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.SPACE)),
            new TourStops.Stop("partners-new-phase", visitor -> visitor.robot.clickOn("Buurthuis De Kajuit").push(KeyCode.SPACE).clickOn(".action-bar .button")),
            new TourStops.Stop("partners-nothing", visitor -> visitor.robot.clickOn("#search").write("zwemmen")),
            new TourStops.Stop("partner", visitor -> visitor.open(PARTNER)),
            new TourStops.Stop("partner-editing", visitor -> {
                visitor.open(PARTNER);
                visitor.robot.clickOn("#change-details");
            }),
            new TourStops.Stop("partner-add-person", visitor -> {
                visitor.open(PARTNER);
                visitor.robot.clickOn("#add-person").write("Jan van der Meer");
            }),
            new TourStops.Stop("partner-moved-on", visitor -> {
                visitor.open(PARTNER);
                visitor.robot.clickOn("#people-card .menu-button").clickOn("#moved-on");
            }),
            new TourStops.Stop("partner-add-audience", visitor -> {
                visitor.open(PARTNER);
                visitor.robot.clickOn("#add-access");
            }),
            new TourStops.Stop("partner-new-phase", visitor -> {
                visitor.open(PARTNER);
                visitor.robot.clickOn("#add-phase");
            }),
            new TourStops.Stop("partner-new", visitor -> {
                visitor.open(NEW);
                visitor.robot.clickOn("#organisation-name").write("De Meerkoet");
            }),
            new TourStops.Stop("partner-new-refused", visitor -> {
                visitor.open(NEW);
                visitor.robot.clickOn("#organisation-email").write("info@").clickOn("#add-partner");
            }));

    private PartnerStops() {
    }
}
