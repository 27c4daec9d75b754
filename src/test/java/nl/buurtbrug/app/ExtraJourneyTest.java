package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nl.buurtbrug.domain.directory.PartnerSort;
import nl.buurtbrug.domain.directory.PartnerSummary;
import nl.buurtbrug.domain.directory.Query;
import nl.buurtbrug.domain.extra.ExtraFieldDetails;
import nl.buurtbrug.domain.extra.ExtraFieldSummary;
import nl.buurtbrug.domain.extra.ExtraSubject;
import nl.buurtbrug.domain.extra.ExtraType;
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

    @Test
    void aFieldIsMovedTwiceAndTakenOutOfUseByKeyboardAlone(FxRobot robot) {
        List.of("Clubkleur", "Clublied", "Opgericht").forEach(name -> rehearsal.services.extraFields().create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, name, ExtraType.TEXT)));
        settings(robot);
        robot.interact(() -> named(robot, text("value.down", "Clubkleur")).requestFocus());

        robot.push(KeyCode.SPACE).push(KeyCode.SPACE);
        assertThat(fields()).containsExactly("Clublied", "Opgericht", "Clubkleur");

        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        assertThat(rehearsal.services.extraFields().fields().all().getLast().active()).isFalse();
        assertThat(named(robot, text("extra.takeIn", "Clubkleur")).isFocused()).isTrue();
    }

    @Test
    void whatIsTypedAsANewChoiceStaysWhenAnotherFieldIsMoved(FxRobot robot) {
        var fields = rehearsal.services.extraFields();
        fields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Competitie", ExtraType.CHOICE));
        fields.create(new ExtraFieldDetails(ExtraSubject.ORGANISATION, "Clublied", ExtraType.TEXT));
        settings(robot);
        robot.interact(() -> ((Hyperlink) named(robot, text("extra.choicesOf", "Competitie"))).fire());
        robot.interact(() -> ((TextField) named(robot, text("value.newIn", text("extra.choicesOf", "Competitie")))).setText("zater"));

        robot.interact(() -> ((Button) named(robot, text("value.up", "Clublied"))).fire());

        assertThat(fields()).containsExactly("Clublied", "Competitie");
        assertThat(((TextField) named(robot, text("value.newIn", text("extra.choicesOf", "Competitie")))).getText()).isEqualTo("zater");
    }

    private void settings(FxRobot robot) {
        robot.interact(() -> rehearsal.window.goTo(new Place.Settings()));
        robot.clickOn("#settings-extras");
    }

    private static Node named(FxRobot robot, String words) {
        return robot.lookup((Node node) -> words.equals(node.getAccessibleText())).query();
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
