package nl.buurtbrug.app;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import nl.buurtbrug.app.TourStops.Stop;
import nl.buurtbrug.testing.ReachTown;
import nl.buurtbrug.ui.common.Place;

/// The pictures of who is reached and who is not.
final class ReachStops {

    static final List<Stop> ALL = List.of(
            new Stop("reach", ReachStops::arrive),
            new Stop("reach-white-spot", visitor -> {
                arrive(visitor);
                open(visitor, words -> words.startsWith("Ouders in Zuiderveld") || words.startsWith("Parents in Zuiderveld"));
            }),
            new Stop("reach-figure", visitor -> {
                arrive(visitor);
                open(visitor, words -> words.startsWith("Molenwijk"));
            }),
            new Stop("reach-nobody-here", visitor -> {
                arrive(visitor);
                open(visitor, words -> words.startsWith("Professionals in De Aanleg"));
            }),
            new Stop("reach-partners", visitor -> {
                arrive(visitor);
                visitor.robot.interact(() -> visitor.robot.lookup("#matrix .toggle-button").nth(2).queryAs(ButtonBase.class).fire());
            }),
            new Stop("reach-charts", visitor -> {
                arrive(visitor);
                choose(visitor, "#reach-by", 2);
                visitor.robot.interact(() -> visitor.robot.lookup(".bar-row").nth(4).query().requestFocus());
            }),
            new Stop("reach-own-days", visitor -> {
                arrive(visitor);
                choose(visitor, "#reach-against", 0);
                choose(visitor, "#reach-period", 4);
                visitor.click("#reached-to").eraseText(11).write("1-12-2025");
                visitor.press("#look-at-own");
            }),
            new Stop("reach-nobody-counted", visitor -> visitor.go(new Place.Reach())),
            new Stop("reach-export-menu", visitor -> {
                arrive(visitor);
                visitor.robot.clickOn("#export");
            }),
            new Stop("reach-nothing-yet", visitor -> {
                visitor.empty();
                visitor.go(new Place.Reach());
            }));

    private ReachStops() {
    }

    private static void arrive(Visitor visitor) {
        ReachTown.bringIn(visitor.rehearsal.services);
        visitor.go(new Place.Reach());
    }

    private static void open(Visitor visitor, Predicate<String> said) {
        visitor.robot.interact(() -> visitor.robot.lookup(".matrix-field").queryAllAs(Button.class).stream()
                .filter(field -> said.test(field.getAccessibleText())).findFirst().orElseThrow().fire());
    }

    private static void choose(Visitor visitor, String box, int choice) {
        visitor.robot.interact(() -> visitor.robot.lookup(box).queryAs(ChoiceBox.class).getSelectionModel().select(choice));
    }
}
