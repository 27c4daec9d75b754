package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.buurtbrug.domain.directory.PersonSort;
import nl.buurtbrug.domain.directory.PersonSummary;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From the list of people to a new one and back, with the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class PersonJourneyTest {

    private Rehearsal rehearsal;

    @Start
    void start(Stage stage) {
        rehearsal = new Rehearsal();
        stage.setScene(new Scene(rehearsal.window, 1280, 720));
        stage.show();
    }

    @Test
    void aNewPersonIsTypedInWithTheKeyboardAlone(FxRobot robot) {
        robot.interact(() -> rehearsal.window.goTo(new Place.NewPerson()));

        robot.write("Pieter de Vries").push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB)
                .write("0612345678").push(KeyCode.TAB).push(KeyCode.TAB).write("turn").push(KeyCode.TAB).write("trainer").push(KeyCode.ENTER);

        var found = rehearsal.services.directory().people(Query.all(PersonSort.NAME).withText("pieter de vries")).rows();
        assertThat(found).singleElement().satisfies(person -> {
            assertThat(person.phone()).isEqualTo("06 12345678");
            assertThat(person.mainOrganisation()).isEqualTo("Turnclub Lenig");
            assertThat(person.mainRole()).isEqualTo("trainer");
        });
        assertThat(robot.lookup("#person-name").queryAs(Labeled.class).getText()).isEqualTo("Pieter de Vries");
    }

    @Test
    void fromTheSearchTheFirstRowOpensWithTheKeyboardAlone(FxRobot robot) {
        robot.interact(() -> rehearsal.window.goTo(new Place.People()));

        robot.push(KeyCode.CONTROL, KeyCode.F).write("06 00 55 91 94").push(KeyCode.ENTER).push(KeyCode.ENTER);

        assertThat(robot.lookup("#person-name").queryAs(Labeled.class).getText()).isEqualTo("Fatima El Amrani");
    }

    @Test
    void aSectionIsKeptWithTheKeyAndPutBackWithEscape(FxRobot robot) {
        robot.interact(() -> rehearsal.window.goTo(rehearsal.person("Aylin Demir")));

        robot.clickOn("#change-person").write("x").push(KeyCode.CONTROL, KeyCode.S);
        robot.clickOn("#change-person").write("y").push(KeyCode.ESCAPE);

        var found = rehearsal.services.directory().people(Query.all(PersonSort.NAME).withText("aylin")).rows();
        assertThat(found).extracting(PersonSummary::name).containsExactly("Aylinx Demir");
    }
}
