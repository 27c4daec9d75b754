package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import nl.buurtbrug.domain.Origin;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.organisation.OrganisationDetails;
import nl.buurtbrug.domain.organisation.OrganisationRow;
import nl.buurtbrug.language.Language;
import nl.buurtbrug.ui.common.PageScroll;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What only the whole window can show: its keys, its way back, and what it asks when leaving.
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

    private Rehearsal rehearsal;

    @Start
    void start(Stage stage) {
        rehearsal = new Rehearsal();
        stage.setScene(new Scene(rehearsal.window, 1280, 720));
        stage.show();
    }

    @AfterEach
    void speakDutchAgain(FxRobot robot) {
        robot.interact(() -> rehearsal.appearance.languageProperty().set(Language.DUTCH));
    }

    @Test
    void goingBackFindsTheSearchAsItWasLeft(FxRobot robot) {
        robot.clickOn("#search").write("turn");
        robot.interact(() -> rehearsal.window.goTo(rehearsal.partner("Meerkoeten")));

        robot.push(KeyCode.ALT, KeyCode.LEFT);

        assertThat(robot.lookup("#search").queryAs(TextField.class).getText()).isEqualTo("turn");
    }

    @Test
    void aPageOpensWhereOneStartsAndComesBackWhereItWasLeft(FxRobot robot) {
        robot.interact(() -> rehearsal.window.goTo(new Place.People()));
        assertThat(focused(robot).getId()).isEqualTo("search");
        robot.push(KeyCode.DOWN);
        assertThat(focused(robot)).isInstanceOf(TableView.class);
        robot.interact(() -> rehearsal.window.goTo(new Place.NewOrganisation()));
        assertThat(focused(robot).getId()).isEqualTo("organisation-name");

        robot.push(KeyCode.ALT, KeyCode.LEFT);

        assertThat(focused(robot)).isInstanceOf(TableView.class);
    }

    @Test
    void fSixGoesAroundThePartsOfTheWindow(FxRobot robot) {
        robot.push(KeyCode.F6);
        assertThat(focused(robot)).isInstanceOf(ToggleButton.class);
        robot.push(KeyCode.F6);
        assertThat(focused(robot).getId()).isEqualTo("global-search");

        robot.push(KeyCode.F6);

        assertThat(focused(robot).getId()).isEqualTo("search");
    }

    @Test
    void theArrowsGoFromPlaceToPlace(FxRobot robot) {
        robot.push(KeyCode.F6);
        for (int i = Section.PARTNERS.ordinal(); i < Section.SETTINGS.ordinal(); i++) {
            robot.push(KeyCode.DOWN);
        }

        assertThat(focused(robot)).isInstanceOfSatisfying(ToggleButton.class, last -> assertThat(last.getText()).isEqualTo("Instellingen"));
    }

    @Test
    void theRowWithTheKeyboardHasAnEdgeAndEveryTickedRowIsTinted(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.DOWN);

        assertThat(ground(robot, 0)).isEqualTo(ground(robot, 1)).isNotEqualTo(ground(robot, 2));
        assertThat(edge(robot, 3)).isEqualTo(2);
        assertThat(edge(robot, 2)).isZero();
    }

    private static Paint ground(FxRobot robot, int row) {
        return fill(robot, row).getFill();
    }

    private static double edge(FxRobot robot, int row) {
        return fill(robot, row).getInsets().getLeft();
    }

    private static BackgroundFill fill(FxRobot robot, int row) {
        return robot.from(robot.lookup(".data-table")).lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
                .filter(each -> each.getIndex() == row).findFirst().orElseThrow().getBackground().getFills().getLast();
    }

    @Test
    void enterTakesTheFirstNewThingThatIsOffered(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.push(KeyCode.ENTER);

        assertThat(robot.lookup("#organisation-name").tryQuery()).isPresent();
    }

    @Test
    void anEmptyTextFieldLeavesUndoingToTheWindow(FxRobot robot) {
        var undone = new AtomicBoolean();
        robot.interact(() -> rehearsal.toasts.offer("Gedaan.", () -> undone.set(true)));
        robot.interact(() -> robot.lookup("#search").query().requestFocus());

        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(undone).isTrue();
    }

    @Test
    void aTextFieldTakesBackItsOwnTypingFirst(FxRobot robot) {
        var undone = new AtomicBoolean();
        robot.interact(() -> rehearsal.toasts.offer("Gedaan.", () -> undone.set(true)));
        robot.clickOn("#search").write("turn");

        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(undone).isFalse();
    }

    @Test
    void theKeyboardStaysOnThePageWhenWhatItWasOnGoes(FxRobot robot) {
        robot.interact(() -> rehearsal.window.goTo(rehearsal.partner("Meerkoeten")));
        robot.interact(() -> robot.lookup("#change-details").query().requestFocus());

        robot.interact(() -> ((Pane) focused(robot).getParent()).getChildren().remove(focused(robot)));

        assertThat(focused(robot)).isInstanceOf(PageScroll.class);
    }

    @Test
    void theExamplesGoInOneStepAndTheListOffersWaysToStart(FxRobot robot) {
        robot.clickOn("#remove-samples");

        assertThat(robot.lookup(".sample-hint").tryQuery()).isEmpty();
        assertThat(robot.lookup("#search").tryQuery()).isEmpty();
        assertThat(focused(robot)).isInstanceOfSatisfying(Button.class, first -> assertThat(first.getText()).isEqualTo("Bestand kiezen"));
        robot.interact(() -> rehearsal.window.goTo(new Place.People()));
        assertThat(robot.lookup(".empty-state").tryQuery()).isPresent();
    }

    @Test
    void anOwnPartnerStaysInTheListWithoutTheHint(FxRobot robot) {
        var kind = rehearsal.services.organisationLists().kinds().getFirst().id();
        rehearsal.services.organisations().create(OrganisationDetails.EMPTY.withName("Atletiekclub Sprint").withKind(kind), Origin.TYPED);

        robot.clickOn("#remove-samples");

        assertThat(robot.lookup(".sample-hint").query().isVisible()).isFalse();
        assertThat(robot.lookup(".data-table").queryTableView().getItems()).hasSize(1);
    }

    @Test
    void anEmptyListLeavesRoomForTheFrameAndLeadsToItsArchive(FxRobot robot) {
        robot.interact(() -> {
            rehearsal.services.organisations().archive(rehearsal.services.organisations().rows().stream().map(OrganisationRow::id).toList());
            rehearsal.window.goTo(new Place.Organisations());
        });
        assertThat(robot.lookup(".status-bar").query().localToScene(0, 0).getY()).isLessThan(720);

        robot.interact(() -> robot.from(robot.lookup(".empty-state")).lookup(".hyperlink").queryAs(Hyperlink.class).fire());

        assertThat(robot.lookup(".data-table").queryTableView().getItems()).hasSize(60);
    }

    @Test
    void aPanelBesideTheTickedPartnersStaysWithinTheWindow(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
        robot.interact(() -> robot.lookup(".action-bar .button").queryButton().fire());

        var panel = robot.lookup(".side-panel").query();
        assertThat(panel.localToScene(panel.getLayoutBounds()).getMaxX()).isLessThanOrEqualTo(1280);
    }

    @Test
    void leavingWithSomethingUnsavedAsksAndCancellingStays(FxRobot robot) {
        change(robot);

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(robot.lookup("#leave-question").tryQuery()).isPresent();
        robot.clickOn(robot.from(robot.lookup("#leave-question")).lookup("Annuleren").queryAs(Button.class));

        assertThat(robot.lookup("#leave-question").tryQuery()).isEmpty();
        assertThat(robot.lookup("#organisation-name").tryQuery()).isPresent();
    }

    @Test
    void escapeStaysWhereTheKeyboardWas(FxRobot robot) {
        change(robot);
        robot.interact(() -> robot.lookup("#organisation-name").query().requestFocus());

        robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ESCAPE);

        assertThat(robot.lookup("#leave-question").tryQuery()).isEmpty();
        assertThat(focused(robot).getId()).isEqualTo("organisation-name");
    }

    @Test
    void notKeepingLeavesWithoutSaving(FxRobot robot) {
        change(robot);

        robot.push(KeyCode.ALT, KeyCode.LEFT).clickOn("Niet bewaren");

        assertThat(robot.lookup("#search").tryQuery()).isPresent();
        assertThat(found("Xylofoongroep")).isEmpty();
    }

    @Test
    void savingFirstLeavesAfterwards(FxRobot robot) {
        change(robot);

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        robot.clickOn(robot.from(robot.lookup("#leave-question")).lookup(".accent").queryAs(Button.class));

        assertThat(robot.lookup("#search").tryQuery()).isPresent();
        assertThat(found("Xylofoongroep")).hasSize(1);
    }

    @Test
    void theSearchOverEverythingOpensWithTheKeyboardAlone(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("bakkerij");
        ListView<?> hits = robot.lookup("#search-hits").query();
        assertThat(hits.getItems()).isNotEmpty();

        robot.push(KeyCode.ENTER);

        assertThat(robot.from(robot.lookup("#organisation")).lookup(".page-title").queryLabeled().getText()).isEqualTo("Bakkerij Van Oeveren b.v.");
    }

    @Test
    void anotherLanguageIsSpokenAtOnce(FxRobot robot) {
        robot.interact(() -> rehearsal.appearance.languageProperty().set(Language.ENGLISH));

        assertThat(robot.lookup("#global-search").queryAs(TextField.class).getPromptText()).isEqualTo("Search everything");
    }

    private static Node focused(FxRobot robot) {
        return robot.lookup(".frame").query().getScene().getFocusOwner();
    }

    private void change(FxRobot robot) {
        robot.interact(() -> rehearsal.window.goTo(rehearsal.partner("Meerkoeten")));
        robot.interact(() -> robot.lookup("#change-details").queryAs(Hyperlink.class).fire());
        robot.interact(() -> robot.lookup("#organisation-name").queryAs(TextField.class).setText("Xylofoongroep"));
    }

    private List<?> found(String text) {
        return rehearsal.services.directory().partners(Query.all(PartnerSort.NAME).withText(text)).rows();
    }
}
