package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.buurtbrug.domain.contact.FollowUpSummary;
import nl.buurtbrug.domain.contact.MomentRow;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Logging a call, and ticking off what was promised in it, with the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class ContactJourneyTest {

    private Rehearsal rehearsal;

    @Start
    void start(Stage stage) {
        rehearsal = new Rehearsal();
        stage.setScene(new Scene(rehearsal.window, 1280, 720));
        stage.show();
    }

    private long library() {
        return rehearsal.services.directory().partners(Query.all(PartnerSort.NAME).withText("Bibliotheek Beekerdam")).rows().getFirst().id();
    }

    @Test
    void aCallIsLoggedWithTheKeyboardAlone(FxRobot robot) {
        var library = library();
        robot.interact(() -> rehearsal.window.goTo(new Place.Organisation(library)));

        robot.push(KeyCode.CONTROL, KeyCode.L).write("De leeskring kan in maart.").push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(rehearsal.services.contacts().ofOrganisation(library)).extracting(MomentRow::summary).first().isEqualTo("De leeskring kan in maart.");
        assertThat(robot.lookup(".side-panel").tryQuery()).isEmpty();
    }

    @Test
    void whatIsPromisedIsTickedOffOnThePage(FxRobot robot) {
        var library = library();
        robot.interact(() -> rehearsal.window.goTo(new Place.Organisation(library)));
        robot.clickOn("#add-follow-up").write("Stuurt de folder").push(KeyCode.CONTROL, KeyCode.ENTER);

        robot.clickOn("#follow-ups-card .check-box");

        assertThat(rehearsal.services.contacts().followUps(library)).extracting(FollowUpSummary::details).allMatch(details -> details.isDone()).hasSize(1);
    }

    @Test
    void whatIsToBeDoneIsTickedOffAtTheStartAndComesBackWithUndo(FxRobot robot) {
        robot.interact(() -> rehearsal.window.goTo(new Place.Start()));
        var open = rehearsal.services.contacts().open().size();

        robot.clickOn("#to-do .check-box");
        assertThat(rehearsal.services.contacts().open()).hasSize(open - 1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(rehearsal.services.contacts().open()).hasSize(open);
    }

    @Test
    void aCallIsLoggedFromTheStartWithTheKeyboardAlone(FxRobot robot) {
        var library = library();
        robot.interact(() -> rehearsal.window.goTo(new Place.Start()));

        robot.push(KeyCode.CONTROL, KeyCode.L).write("bibliotheek beek").push(KeyCode.ENTER).write("De zaal is vrij.").push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(rehearsal.services.contacts().ofOrganisation(library)).extracting(MomentRow::summary).first().isEqualTo("De zaal is vrij.");
        assertThat(robot.lookup("#contact-panel").tryQuery()).isEmpty();
    }

    @Test
    void aCallIsLoggedOnThePageOfAPersonAndShowsThere(FxRobot robot) {
        robot.interact(() -> rehearsal.window.goTo(rehearsal.person("Ineke van den Berg")));

        robot.push(KeyCode.CONTROL, KeyCode.L).write("Zij komt in maart.").push(KeyCode.CONTROL, KeyCode.S);

        assertThat(robot.lookup("#talks-card .label").queryAllAs(Label.class)).extracting(Label::getText).contains("Zij komt in maart.");
    }

    @Test
    void whatIsTypedStaysBesideAnotherPageAndIsAskedAboutAtTheEnd(FxRobot robot) {
        var closed = new AtomicBoolean();
        robot.interact(() -> rehearsal.window.goTo(new Place.Organisation(library())));
        robot.push(KeyCode.CONTROL, KeyCode.L).write("Nog bezig");

        robot.interact(() -> rehearsal.window.goTo(new Place.Start()));
        assertThat(robot.lookup("#contact-panel").tryQuery()).isPresent();
        robot.interact(() -> rehearsal.window.closing(() -> closed.set(true)));

        assertThat(robot.lookup("#leave-question").tryQuery()).isPresent();
        assertThat(closed).isFalse();
    }

    @Test
    void anEmptyPanelGoesWhenAnotherPageOpens(FxRobot robot) {
        robot.interact(() -> rehearsal.window.goTo(new Place.Organisation(library())));
        robot.push(KeyCode.CONTROL, KeyCode.L);

        robot.interact(() -> rehearsal.window.goTo(new Place.Start()));

        assertThat(robot.lookup("#contact-panel").tryQuery()).isEmpty();
    }

    @Test
    void fSixGoesToThePanelAndOn(FxRobot robot) {
        robot.interact(() -> rehearsal.window.goTo(new Place.Organisation(library())));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.push(KeyCode.F6);
        assertThat(robot.lookup("#contact-panel").query().isFocusWithin()).isFalse();

        robot.push(KeyCode.F6).push(KeyCode.F6).push(KeyCode.F6);

        assertThat(robot.lookup("#contact-panel").query().isFocusWithin()).isTrue();
    }
}
