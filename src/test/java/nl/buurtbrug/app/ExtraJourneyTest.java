package nl.buurtbrug.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TitledPane;
import javafx.stage.Stage;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.report.Outcome;
import nl.buurtbrug.domain.report.PartnerColumn;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.Selection;
import nl.buurtbrug.testing.PdfReader;
import nl.buurtbrug.ui.common.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A list with two columns that fit nowhere goes in through the whole window; one of them narrows the list and stands on paper.
@ExtendWith(ApplicationExtension.class)
class ExtraJourneyTest {

    @TempDir
    private Path folder;

    private Rehearsal rehearsal;

    @Start
    void start(Stage stage) {
        rehearsal = new Rehearsal();
        stage.setScene(new Scene(rehearsal.window, 1280, 720));
        stage.show();
    }

    @Test
    void columnsBecomeFieldsThatNarrowTheListStandOnPaperAndGoWithTheImport(FxRobot robot) throws IOException {
        rehearsal.files.file = Optional.of(Files.writeString(folder.resolve("clubs.csv"), """
                Organisatie;Competitie;Clublied
                Roeiclub Alfa;zaterdag;Roei maar mee
                Roeiclub Beta;zondag;
                Roeiclub Gamma;zaterdag;Lied van Gamma
                Roeiclub Delta;zondag;
                """));
        robot.interact(() -> rehearsal.window.goTo(new Place.Import()));

        robot.clickOn("#choose-file").clickOn("#to-columns").clickOn("#place-all");
        assertThat(robot.lookup("#field-of-2").queryAs(ComboBox.class).getValue().toString()).contains("CHOICE");
        robot.clickOn("#to-plan").clickOn("#save-plan");
        assertThat(fields()).containsExactly("Competitie", "Clublied");

        robot.interact(() -> rehearsal.window.goTo(new Place.Organisations()));
        robot.interact(() -> facet(robot, "Competitie").setExpanded(true));
        robot.interact(() -> facet(robot, "Competitie").lookupAll(".check-box").stream().map(CheckBox.class::cast)
                .filter(box -> box.getText().equals("zaterdag")).forEach(CheckBox::fire));
        assertThat(shown(robot)).containsExactly("Roeiclub Alfa", "Roeiclub Gamma");

        assertThat(paper()).contains("Clublied", "Roei maar mee");

        var run = rehearsal.services.imports().history().getFirst().id();
        robot.interact(() -> rehearsal.services.imports().undo(run));
        assertThat(fields()).isEmpty();
    }

    private List<String> fields() {
        return rehearsal.services.extraFields().fields().all().stream().map(ExtraFieldSummary::name).toList();
    }

    private static TitledPane facet(FxRobot robot, String name) {
        return robot.lookup(".facet").queryAllAs(TitledPane.class).stream().filter(facet -> facet.getText().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> shown(FxRobot robot) {
        return robot.lookup(".data-table").<PartnerSummary>queryTableView().getItems().stream().map(PartnerSummary::name).toList();
    }

    private String paper() throws IOException {
        var ids = rehearsal.services.extraFields().fields().all().stream().map(ExtraFieldSummary::id).collect(Collectors.toSet());
        var list = new Report.PartnerList(Selection.of(Query.<PartnerSort>all(PartnerSort.NAME).withText("Roeiclub")), Set.of(PartnerColumn.STAGE), ids);
        return PdfReader.text(((Outcome.Made) rehearsal.services.reports().beginning(list)).document().pdf());
    }
}
