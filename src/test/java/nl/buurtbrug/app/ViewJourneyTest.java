package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.view.ViewedList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A list is narrowed, kept as a view, found again at the next start, worked with and saved as a file.
@ExtendWith(ApplicationExtension.class)
class ViewJourneyTest {

    private Rehearsal rehearsal;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        rehearsal = new Rehearsal();
        stage.setScene(new Scene(rehearsal.window, 1280, 720));
        stage.show();
    }

    @Test
    void aViewIsKeptIsThereAfterARestartAndIsThrownAwayWithAWayBack(FxRobot robot) {
        narrow(robot);
        var rows = names(robot);
        keep(robot, "Lopende partners");
        assertThat(title(robot)).isEqualTo("Lopende partners");

        robot.interact(() -> {
            var scene = rehearsal.window.getScene();
            rehearsal.start();
            scene.setRoot(rehearsal.window);
        });

        assertThat(title(robot)).isEqualTo("Lopende partners");
        assertThat(names(robot)).isEqualTo(rows);
        choose(robot, "#view-remove");
        assertThat(title(robot)).isEqualTo("Alle partners");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(title(robot)).isEqualTo("Lopende partners");
    }

    @Test
    void whatIsChangedInAViewIsSaidAndKeptWithOneClick(FxRobot robot) {
        keep(robot, "Met z");
        robot.clickOn("#search").write("z");
        var changed = robot.lookup(".view-changed").query();
        assertThat(changed.isVisible()).isTrue();

        robot.clickOn("#view-update-now");

        assertThat(changed.isVisible()).isFalse();
        assertThat(rehearsal.services.views().all(ViewedList.PARTNERS).getFirst().content().search()).isEqualTo("z");
    }

    @Test
    void threePartnersGetAStageAndUndoTakesItAway(FxRobot robot) {
        var before = stages(robot);
        robot.clickOn("#search").push(KeyCode.DOWN).push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.SPACE);

        robot.clickOn("#new-phase").clickOn(robot.lookup(".side-panel .radio-button").nth(5).<RadioButton>query()).push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(stages(robot).subList(0, 3)).containsOnly("ENDED");
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(stages(robot)).isEqualTo(before);
    }

    @Test
    void theListIsSavedForExcelAndReadBack(FxRobot robot) {
        var file = folder.resolve("partners.xlsx");
        rehearsal.files.file = Optional.of(file);
        narrow(robot);
        var rows = names(robot);
        robot.interact(() -> robot.lookup("#export").queryAs(MenuButton.class).getItems().get(1).fire());

        var imports = rehearsal.services.imports();
        var source = imports.open(file);
        var plan = imports.plan(source, imports.propose(source).mapping(), Progress.UNWATCHED);

        assertThat(source.headers()).startsWith("Organisatie", "Soort", "Straat");
        assertThat(plan.rows()).hasSameSizeAs(rows).extracting(row -> row.title()).containsExactlyElementsOf(rows);
        assertThat(plan.counts().newRows()).isZero();
        assertThat(plan.counts().changedRows()).isZero();
    }

    @Test
    void allRowsAreTickedWithTheKeyboard(FxRobot robot) {
        robot.clickOn("#search").push(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.A);
        assertThat(robot.lookup(".action-bar .label").<Labeled>queryAll()).extracting(Labeled::getText).contains(names(robot).size() + " gekozen");

        robot.push(KeyCode.ESCAPE);

        assertThat(robot.lookup(".action-bar").query().isVisible()).isFalse();
    }

    @Test
    void aHeadThatIsClickedThreeTimesSortsUpDownAndByNameAgain(FxRobot robot) {
        var byName = names(robot);
        var head = robot.lookup(".column-header").match(node -> node instanceof TableColumnHeader each && each.getTableColumn() != null && "organisation.mainContact".equals(each.getTableColumn().getId())).query();

        robot.clickOn(head);
        var up = names(robot);
        robot.clickOn(head);
        assertThat(names(robot)).isNotEqualTo(up).isNotEqualTo(byName);
        robot.clickOn(head);

        assertThat(names(robot)).isEqualTo(byName);
    }

    @Test
    void theKeyForPrintingPutsTheListOnPaper(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.P);

        assertThat(robot.lookup("#preview").tryQuery()).isPresent();
    }

    private void narrow(FxRobot robot) {
        robot.interact(() -> robot.lookup(".facet .check-box").nth(1).queryAs(CheckBox.class).fire());
    }

    private void keep(FxRobot robot, String name) {
        choose(robot, "#view-keep");
        robot.write(name).push(KeyCode.ENTER);
    }

    private void choose(FxRobot robot, String item) {
        robot.clickOn("#views-menu").clickOn(item);
    }

    private String title(FxRobot robot) {
        return robot.lookup("#views-menu").queryAs(MenuButton.class).getText();
    }

    private List<String> names(FxRobot robot) {
        return rows(robot).stream().map(PartnerSummary::name).toList();
    }

    private List<String> stages(FxRobot robot) {
        return rows(robot).stream().map(row -> row.stage().name()).toList();
    }

    private List<PartnerSummary> rows(FxRobot robot) {
        @SuppressWarnings("unchecked")
        TableView<PartnerSummary> table = robot.lookup(".data-table").queryAs(TableView.class);
        return List.copyOf(table.getItems());
    }
}
