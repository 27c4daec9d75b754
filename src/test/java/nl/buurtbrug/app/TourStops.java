package nl.buurtbrug.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import nl.buurtbrug.app.Tour.Visitor;
import nl.buurtbrug.platform.database.CannotOpen.Reason;
import nl.buurtbrug.ui.common.Buttons;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.common.Samples;

/// Where the tour stops: one picture each. Every screen and dialog has its own.
final class TourStops {

    private static final List<Stop> OTHERS = List.of(
            new Stop("first-start", visitor -> visitor.go(new Place.FirstStart())),
            new Stop("first-start-nothing-typed", visitor -> {
                visitor.go(new Place.FirstStart());
                visitor.robot.clickOn("#begin");
            }),
            new Stop("who-are-you", visitor -> visitor.go(new Place.WhoAreYou())),
            new Stop("settings", visitor -> visitor.go(new Place.Settings())),
            new Stop("settings-letterhead", visitor -> visitor.setting("letterhead")),
            new Stop("settings-kinds", visitor -> visitor.setting("kinds")),
            new Stop("settings-groups", visitor -> visitor.setting("groups")),
            new Stop("settings-neighbourhoods", visitor -> visitor.setting("neighbourhoods")),
            new Stop("settings-staff", visitor -> visitor.setting("staff")),
            new Stop("settings-data", visitor -> visitor.setting("data")),
            new Stop("settings-about", visitor -> visitor.setting("about")),
            new Stop("cannot-open", visitor -> visitor.show(() -> new NoticeView(Notice.of(Reason.IN_USE), Path.of("/home/marieke/Buurtbrug"),
                    Buttons.primary("Opnieuw proberen", () -> { }), Buttons.plain("Andere map kiezen", () -> { }), Buttons.plain("Sluiten", () -> { })))),
            new Stop("people", visitor -> visitor.open(2)),
            new Stop("people-ticked", visitor -> {
                visitor.open(2);
                visitor.robot.clickOn("Demir, Aylin").push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.SPACE);
            }),
            new Stop("person", visitor -> visitor.open(3)),
            new Stop("person-edit", visitor -> {
                visitor.open(3);
                visitor.robot.clickOn("#change-person");
            }),
            new Stop("person-role", visitor -> {
                visitor.open(3);
                visitor.robot.interact(() -> ((Hyperlink) visitor.rehearsal.window.lookup("#add-role")).fire());
                visitor.robot.write("turn");
            }),
            new Stop("person-new", visitor -> {
                visitor.open(4);
                visitor.robot.clickOn("#person-fullName").write("Bert van der Meer");
            }),
            new Stop("print", visitor -> visitor.go(visitor.rehearsal.places.getLast())),
            new Stop("import", visitor -> visitor.go(new Place.Import())),
            new Stop("import-file", WizardWalk::file),
            new Stop("import-unusable", WizardWalk::unusable),
            new Stop("import-columns", WizardWalk::columns),
            new Stop("import-columns-forbidden", WizardWalk::forbidden),
            new Stop("import-columns-choosing", WizardWalk::choosing),
            new Stop("import-columns-profile", WizardWalk::keepingProfile),
            new Stop("import-columns-wide", WizardWalk::wide),
            new Stop("import-columns-no-name", WizardWalk::noName),
            new Stop("import-plan", WizardWalk::plan),
            new Stop("import-plan-changed", WizardWalk::changed),
            new Stop("import-plan-mending", WizardWalk::mending),
            new Stop("import-done", WizardWalk::done),
            new Stop("import-history", WizardWalk::history),
            new Stop("import-undone", WizardWalk::undone),
            new Stop("search", visitor -> visitor.robot.push(KeyCode.CONTROL, KeyCode.K).write("klub")),
            new Stop("search-found", visitor -> visitor.robot.push(KeyCode.CONTROL, KeyCode.K).write("buurt")),
            new Stop("leaving-unsaved", visitor -> {
                visitor.open(1);
                visitor.robot.clickOn("#change-details").clickOn("#organisation-name").write("x").push(KeyCode.ALT, KeyCode.LEFT);
            }),
            new Stop("toast", visitor -> visitor.robot.interact(
                    () -> visitor.rehearsal.toasts.show("3 partners kregen het label jeugd.", () -> { }))));

    static final List<Stop> ALL = Stream.of(PartnerStops.ALL, OTHERS).flatMap(List::stream).toList();

    /// The parts of the vocabulary, each at least once; `-Dtour.samples=true` shows them instead of the screens.
    static final List<Stop> SAMPLES = List.of(
            new Stop("list", visitor -> visitor.show(Samples::list)),
            new Stop("record", visitor -> visitor.show(Samples::record)),
            new Stop("wizard", visitor -> visitor.show(Samples::wizard)),
            new Stop("empty", visitor -> visitor.show(Samples::empty)));

    /// A picture: its name and how to get there from the first page.
    record Stop(String name, Consumer<Visitor> walk) {
    }

    private TourStops() {
    }
}
