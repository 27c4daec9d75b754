package nl.buurtbrug.app;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import nl.buurtbrug.app.TourStops.Stop;
import nl.buurtbrug.ui.common.Place;

/// The pictures of the list of partners, of a partner and of a new one.
final class PartnerStops {

    private static final String CLUB = "Meerkoeten";

    static final List<Stop> ALL = List.of(
            new Stop("partners", _ -> { }),
            new Stop("partners-row-chosen", visitor -> visitor.row("Buurthuis De Kajuit")),
            new Stop("partners-narrowed", visitor -> visitor.robot.interact(
                    () -> visitor.robot.lookup(".facet .check-box").nth(1).queryAs(CheckBox.class).fire())),
            new Stop("partners-quiet", visitor -> visitor.robot.interact(
                    () -> visitor.robot.lookup(".facet .check-box").nth(6).queryAs(CheckBox.class).fire())),
            new Stop("partners-columns", visitor -> visitor.robot.clickOn("#columns-menu")),
            new Stop("partners-print-menu", visitor -> visitor.robot.clickOn("#print-menu")),
            new Stop("partners-ticked", PartnerStops::tick),
            new Stop("partners-export-menu", visitor -> visitor.robot.clickOn("#export")),
            new Stop("partners-view-naming", visitor -> {
                narrow(visitor);
                visitor.robot.clickOn("#views-menu").clickOn("#view-keep").write("Lopende partners");
            }),
            new Stop("partners-view", visitor -> {
                keep(visitor, "Lopende partners");
                visitor.robot.interact(visitor.rehearsal.toasts::close);
                visitor.row("Buurthuis De Kajuit");
            }),
            new Stop("partners-view-changed", visitor -> {
                keep(visitor, "Lopende partners");
                visitor.click("#search").write("st");
            }),
            new Stop("partners-views-menu", visitor -> {
                keep(visitor, "Lopende partners");
                visitor.robot.interact(visitor.rehearsal.toasts::close);
                visitor.robot.clickOn("#views-menu");
            }),
            new Stop("partners-view-renamed", visitor -> {
                visitor.robot.interact(() -> visitor.robot.lookup(".facet .check-box").nth(8).queryAs(CheckBox.class).fire());
                keep(visitor, "Lopende partners");
                visitor.renameKinds();
                visitor.reopen();
                visitor.robot.interact(visitor.rehearsal.toasts::close);
            }),
            new Stop("partners-new-phase", visitor -> {
                tick(visitor);
                visitor.press(".action-bar .button");
            }),
            new Stop("partners-nothing", visitor -> visitor.click("#search").write("zwemmen in zee")),
            new Stop("partners-none-yet", visitor -> {
                visitor.empty();
                visitor.go(new Place.Organisations());
            }),
            new Stop("partners-toast", visitor -> {
                tick(visitor);
                visitor.robot.clickOn("#more-actions").clickOn("#archive");
            }),
            new Stop("partner", visitor -> visitor.partner(CLUB)),
            new Stop("partner-down", visitor -> {
                visitor.partner(CLUB);
                visitor.robot.interact(() -> visitor.robot.lookup("#add-phase").query().requestFocus());
            }),
            new Stop("partner-log", visitor -> {
                visitor.partner(CLUB);
                visitor.robot.push(KeyCode.CONTROL, KeyCode.L).write("Zaterdag is de kantine vrij.");
            }),
            new Stop("log-start", visitor -> {
                visitor.go(new Place.Start());
                visitor.robot.push(KeyCode.CONTROL, KeyCode.L);
            }),
            new Stop("log-found", visitor -> visitor.robot.push(KeyCode.CONTROL, KeyCode.L).write("meer")),
            new Stop("log-person", visitor -> {
                visitor.go(visitor.rehearsal.person("Ineke van den Berg"));
                visitor.robot.push(KeyCode.CONTROL, KeyCode.L).write("Zij komt in maart.");
            }),
            new Stop("partner-log-refused", visitor -> {
                visitor.partner("Judoclub Kantelpunt");
                visitor.click("#log-contact");
                visitor.click("#moment-at").write("half tien");
                visitor.robot.interact(() -> visitor.robot.lookup(".side-panel .check-box").queryAllAs(CheckBox.class).forEach(box -> box.setSelected(false)));
                visitor.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            }),
            new Stop("partner-quiet", visitor -> visitor.partner("Turnclub Lenig")),
            new Stop("partner-add-follow-up", visitor -> {
                visitor.partner(CLUB);
                visitor.click("#add-follow-up");
            }),
            new Stop("partner-imported", visitor -> visitor.partner("Judoclub Kantelpunt")),
            new Stop("partner-editing", visitor -> {
                visitor.partner(CLUB);
                visitor.click("#change-details");
            }),
            new Stop("partner-add-person", visitor -> {
                visitor.partner(CLUB);
                visitor.click("#add-person").write("Jan van der Meer");
            }),
            new Stop("partner-moved-on", visitor -> {
                visitor.partner(CLUB);
                visitor.click("#people-card .menu-button").clickOn("#moved-on");
            }),
            new Stop("partner-add-audience", visitor -> {
                visitor.partner(CLUB);
                visitor.click("#add-access");
            }),
            new Stop("partner-new-phase", visitor -> {
                visitor.partner(CLUB);
                visitor.click("#add-phase");
            }),
            new Stop("partner-choosing-date", visitor -> {
                visitor.partner(CLUB);
                visitor.click("#add-phase");
                visitor.click(".date-field").push(KeyCode.ALT, KeyCode.DOWN);
            }),
            new Stop("partner-new", visitor -> {
                visitor.go(new Place.NewOrganisation());
                visitor.click("#organisation-name").write("De Meerkoet");
            }),
            new Stop("partner-new-refused", visitor -> {
                visitor.go(new Place.NewOrganisation());
                visitor.click("#organisation-email").write("info@");
                visitor.click("#add-partner");
            }));

    private PartnerStops() {
    }

    private static void narrow(Visitor visitor) {
        visitor.robot.interact(() -> List.of(2, 3).forEach(box -> visitor.robot.lookup(".facet .check-box").nth(box).queryAs(CheckBox.class).fire()));
    }

    private static void keep(Visitor visitor, String name) {
        narrow(visitor);
        visitor.robot.clickOn("#views-menu").clickOn("#view-keep").write(name).push(KeyCode.ENTER);
    }

    private static void tick(Visitor visitor) {
        visitor.row("Buurthuis De Kajuit");
        visitor.robot.push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.SPACE);
    }
}
