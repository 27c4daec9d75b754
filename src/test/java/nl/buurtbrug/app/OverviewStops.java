package nl.buurtbrug.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import nl.buurtbrug.app.TourStops.Stop;
import nl.buurtbrug.ui.common.Place;

/// The pictures of the agenda.
final class OverviewStops {

    static final List<Stop> ALL = List.of(
            new Stop("agenda", OverviewStops::open),
            new Stop("agenda-start", visitor -> {
                new PlannedWork(visitor.rehearsal).plan();
                visitor.go(new Place.Start());
            }),
            new Stop("agenda-start-down", visitor -> {
                new PlannedWork(visitor.rehearsal).plan();
                visitor.go(new Place.Start());
                visitor.robot.interact(() -> visitor.robot.lookup("#coming .hyperlink").query().requestFocus());
            }),
            new Stop("agenda-entry", visitor -> {
                open(visitor);
                focusEntry(visitor);
                visitor.robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
            }),
            new Stop("agenda-day", visitor -> {
                open(visitor);
                press(visitor, ".agenda-more");
            }),
            new Stop("agenda-move", visitor -> {
                open(visitor);
                focusEntry(visitor);
                visitor.robot.interact(() -> {
                    var entry = visitor.rehearsal.window.getScene().getFocusOwner();
                    var place = entry.localToScreen(20, 10);
                    entry.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 20, 10, place.getX(), place.getY(), false, null));
                });
                visitor.robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
            }),
            new Stop("agenda-week", visitor -> shape(visitor, 1)),
            new Stop("agenda-list", visitor -> shape(visitor, 2)));

    private OverviewStops() {
    }

    private static void open(Visitor visitor) {
        new PlannedWork(visitor.rehearsal).plan();
        visitor.go(new Place.Agenda());
    }

    private static Optional<Node> seen(Visitor visitor, String query) {
        return visitor.robot.lookup(query).queryAll().stream().filter(Node::isVisible).findFirst();
    }

    private static void focusEntry(Visitor visitor) {
        visitor.robot.interact(() -> seen(visitor, ".agenda-entry.session").or(() -> seen(visitor, ".agenda-entry.follow-up-entry")).ifPresent(Node::requestFocus));
    }

    private static void press(Visitor visitor, String query) {
        visitor.robot.interact(() -> seen(visitor, query).map(ButtonBase.class::cast).ifPresent(ButtonBase::fire));
    }

    private static void shape(Visitor visitor, int which) {
        open(visitor);
        visitor.robot.interact(() -> visitor.robot.lookup("#agenda-shape .toggle-button").nth(which).queryAs(ButtonBase.class).fire());
    }
}
