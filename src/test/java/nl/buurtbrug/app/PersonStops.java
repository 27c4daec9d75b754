package nl.buurtbrug.app;

import java.util.List;
import javafx.scene.input.KeyCode;
import nl.buurtbrug.app.TourStops.Stop;
import nl.buurtbrug.ui.common.Place;

/// The pictures of the list of people, of a person and of a new one.
final class PersonStops {

    private static final String PERSON = "Ineke van den Berg";

    static final List<Stop> ALL = List.of(
            new Stop("people", visitor -> visitor.go(new Place.People())),
            new Stop("people-ticked", visitor -> {
                visitor.go(new Place.People());
                visitor.row("Aylin");
                visitor.robot.push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.SPACE);
            }),
            new Stop("people-none-yet", visitor -> {
                visitor.empty();
                visitor.go(new Place.People());
            }),
            new Stop("person", visitor -> visitor.person(PERSON)),
            new Stop("person-moved-on", visitor -> visitor.person("Dennis Comvalius")),
            new Stop("person-imported", visitor -> visitor.person("Joris van den Heuvel")),
            new Stop("person-edit", visitor -> {
                visitor.person(PERSON);
                visitor.click("#change-person");
            }),
            new Stop("person-role", visitor -> {
                visitor.person(PERSON);
                visitor.press("#add-role");
                visitor.robot.write("turn");
            }),
            new Stop("person-new", visitor -> {
                visitor.go(new Place.NewPerson());
                visitor.click("#person-fullName").write("Bert van der Meer");
            }));

    private PersonStops() {
    }
}
