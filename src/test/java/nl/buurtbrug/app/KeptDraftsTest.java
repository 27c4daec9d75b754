package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import nl.buurtbrug.platform.settings.DraftFolder;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class KeptDraftsTest {

    @TempDir
    Path folder;

    private Rehearsal rehearsal;
    private KeptDrafts drafts;

    @Start
    void start(Stage stage) {
        rehearsal = new Rehearsal();
        keepDrafts();
        stage.setScene(new Scene(rehearsal.window, 1280, 720));
        stage.show();
    }

    private void keepDrafts() {
        drafts = new KeptDrafts(new DraftFolder(folder), rehearsal.background, TestOffice.CLOCK);
        rehearsal.window.keeping(drafts);
    }

    private void typeName(FxRobot robot, String name) {
        robot.interact(() -> {
            robot.lookup("#change-details").queryAs(ButtonBase.class).fire();
            robot.lookup("#organisation-name").queryAs(TextInputControl.class).setText(name);
            drafts.look();
        });
    }

    @Test
    void whatWasTypedIsOfferedAfterTheProgramEndedSuddenly(FxRobot robot) {
        var club = rehearsal.partner("Meerkoeten");
        robot.interact(() -> rehearsal.window.goTo(club));
        typeName(robot, "De Meerkoeten 2");

        endAndStartAgain(robot);
        var sameClub = rehearsal.partner("Meerkoeten");
        robot.interact(() -> new DraftFolder(folder).pages().forEach(name -> renameTo(name, sameClub)));
        robot.interact(() -> rehearsal.window.goTo(sameClub));
        var offer = drafts.lookup("#draft");

        assertThat(offer).isNotNull();
        robot.interact(() -> {
            ((ButtonBase) offer.lookup(".button.accent")).fire();
            rehearsal.window.applyCss();
            rehearsal.window.layout();
        });
        assertThat(((TextInputControl) rehearsal.window.lookup("#organisation-name")).getText()).isEqualTo("De Meerkoeten 2");
    }

    /// The town is made anew with other numbers.
    private void renameTo(String name, Place place) {
        var drafts = new DraftFolder(folder);
        try {
            drafts.keep(DraftPage.name(place).orElseThrow(), "De Meerkoeten", drafts.find(name).orElseThrow().typed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsDiscardedIsForgotten(FxRobot robot) {
        var club = rehearsal.partner("Meerkoeten");
        robot.interact(() -> rehearsal.window.goTo(club));
        typeName(robot, "De Meerkoeten 3");
        assertThat(new DraftFolder(folder).find(DraftPage.name(club).orElseThrow())).isPresent();

        robot.interact(() -> {
            robot.lookup("#organisation-name").queryAs(TextInputControl.class).setText("s.v. De Meerkoeten");
            drafts.look();
        });

        assertThat(new DraftFolder(folder).find(DraftPage.name(club).orElseThrow())).isEmpty();
    }

    @Test
    void whatWasTypedAboutAnActivityIsKeptToo(FxRobot robot) {
        var activity = rehearsal.activity();
        robot.interact(() -> rehearsal.window.goTo(activity));

        robot.interact(() -> {
            robot.lookup("#card-activity-note .hyperlink").queryAs(ButtonBase.class).fire();
            robot.lookup("#activity-note").queryAs(TextInputControl.class).setText("Borden mee");
            drafts.look();
        });

        assertThat(new DraftFolder(folder).find(DraftPage.name(activity).orElseThrow())).get()
                .satisfies(kept -> assertThat(kept.typed()).containsEntry("activity.note", "Borden mee"));
        robot.interact(() -> {
            robot.lookup("#activity-note").queryAs(TextInputControl.class).setText("");
            drafts.look();
        });
        assertThat(new DraftFolder(folder).find(DraftPage.name(activity).orElseThrow())).isEmpty();
    }

    @Test
    void whatWasTypedOfATalkIsOfferedAfterTheProgramEndedSuddenly(FxRobot robot) {
        robot.interact(() -> {
            rehearsal.window.goTo(rehearsal.partner("Meerkoeten"));
            rehearsal.window.logContact();
            typeTalk("De kantine is vrij op zaterdag.");
        });
        assertThat(new DraftFolder(folder).pages()).containsExactly("contact-0");

        endAndStartAgain(robot);
        robot.interact(() -> drafts.tellOfLatest(_ -> true, rehearsal.window));
        robot.interact(() -> ((ButtonBase) drafts.lookup("#panel-draft").lookup(".button.accent")).fire());
        robot.interact(() -> rehearsal.window.applyCss());

        assertThat(talk().getText()).isEqualTo("De kantine is vrij op zaterdag.");
        assertThat(drafts.lookup("#panel-draft")).isNull();
        assertThat(new DraftFolder(folder).pages()).containsExactly("contact-1");
    }

    @Test
    void aTalkThatWaitsIsNotPushedAsideByOneThatIsTypedSince(FxRobot robot) {
        robot.interact(() -> {
            rehearsal.window.goTo(new Place.Start());
            rehearsal.window.logContact();
            typeTalk("De eerste");
        });
        endAndStartAgain(robot);
        robot.interact(() -> {
            drafts.tellOfLatest(_ -> true, rehearsal.window);
            rehearsal.window.goTo(new Place.Start());
            rehearsal.window.logContact();
            typeTalk("De tweede");
        });
        robot.interact(() -> ((ButtonBase) drafts.lookup("#panel-draft").lookup(".button.accent")).fire());

        assertThat(talk().getText()).isEqualTo("De tweede");
        assertThat(new DraftFolder(folder).find("contact-0")).get().satisfies(kept -> assertThat(kept.typed()).containsEntry("moment.summary", "De eerste"));
        assertThat(new DraftFolder(folder).find("contact-1")).get().satisfies(kept -> assertThat(kept.typed()).containsEntry("moment.summary", "De tweede"));
    }

    private TextInputControl talk() {
        return (TextInputControl) rehearsal.window.lookup("#moment-summary");
    }

    private void typeTalk(String words) {
        rehearsal.window.applyCss();
        talk().setText(words);
        drafts.look();
    }

    private void endAndStartAgain(FxRobot robot) {
        robot.interact(() -> {
            var scene = rehearsal.window.getScene();
            rehearsal.end();
            rehearsal = new Rehearsal();
            keepDrafts();
            scene.setRoot(rehearsal.window);
            rehearsal.window.goTo(new Place.Agenda());
        });
    }

    @Test
    void everyNameOfAPageLeadsBackToIt() {
        assertThat(DraftPage.place(DraftPage.name(new Place.Activity(7)).orElseThrow())).contains(new Place.Activity(7));
        assertThat(DraftPage.place(DraftPage.name(new Place.Person(12)).orElseThrow())).contains(new Place.Person(12));
        assertThat(DraftPage.place("../../etc/passwd")).isEmpty();
        assertThat(DraftPage.name(new Place.Import())).isEmpty();
    }
}
