package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
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
    void whereNobodyIsOpenTheKeyLeadsToTheSearch(FxRobot robot) {
        robot.interact(() -> rehearsal.window.goTo(new Place.Organisations()));

        robot.push(KeyCode.CONTROL, KeyCode.L);

        assertThat(robot.lookup("#global-search").query().isFocused()).isTrue();
        assertThat(rehearsal.toasts.shown()).hasSize(1);
    }
}
