package nl.buurtbrug.app;

import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import java.awt.print.Pageable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import nl.buurtbrug.domain.ListEntry;
import nl.buurtbrug.domain.Progress;
import nl.buurtbrug.domain.report.Report;
import nl.buurtbrug.domain.report.ReportDelivery;
import nl.buurtbrug.domain.staff.StaffSummary;
import nl.buurtbrug.domain.transfer.ImportRunSummary;
import nl.buurtbrug.platform.print.PrintDesk;
import nl.buurtbrug.platform.print.PrintOrder;
import nl.buurtbrug.platform.print.Printer;
import nl.buurtbrug.ui.common.Place;
import nl.buurtbrug.ui.report.ReportScreens;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;

/// Who walks through the program for the tour: uses the window, and clicks and types as a user.
final class Visitor {

    private static final Path LIST = Path.of("src/main/resources/nl/buurtbrug/sample/volunteers-list.csv");

    final FxRobot robot;
    Rehearsal rehearsal;
    private final Stage stage;

    Visitor(FxRobot robot, Stage stage) {
        this.robot = robot;
        this.stage = stage;
    }

    /// Brings a list in over the sample town, so that some records are the bureau's own.
    void importList() {
        var imports = rehearsal.services.imports();
        var source = imports.open(LIST);
        var plan = imports.plan(source, imports.propose(source).mapping(), Progress.UNWATCHED);
        imports.run(plan, rehearsal.workplace.userProperty().get().map(StaffSummary::id).orElseThrow(), Progress.UNWATCHED);
    }

    /// Leaves the bureau without partners and people.
    void empty() {
        rehearsal.services.imports().history().stream().map(ImportRunSummary::id).forEach(rehearsal.services.imports()::undo);
        rehearsal.services.samples().remove();
    }

    /// Gives each kind of partner another name.
    void renameKinds() {
        var lists = rehearsal.services.organisationLists();
        lists.kinds().forEach(kind -> lists.changeKind(new ListEntry(kind.id(), kind.name() + " (nieuw)", true)));
    }

    /// The list of partners as it is after a restart.
    void reopen() {
        go(new Place.People());
        go(new Place.Organisations());
    }

    /// A page without the frame around it.
    void alone(Supplier<Parent> page) {
        robot.interact(() -> {
            stage.getScene().setRoot(page.get());
            robot.lookup(".button.accent").query().requestFocus();
        });
    }

    /// A page in the frame that has no place of its own.
    void show(Supplier<Parent> page) {
        robot.interact(() -> ((BorderPane) rehearsal.window.lookup(".content")).setCenter(page.get()));
    }

    void go(Place place) {
        robot.interact(() -> rehearsal.window.goTo(place));
    }

    void partner(String name) {
        go(rehearsal.partner(name));
    }

    void person(String name) {
        go(rehearsal.person(name));
    }

    void setting(String topic) {
        go(new Place.Settings());
        click("#settings-" + topic);
    }

    /// Chooses the row with this name in the table of the page.
    void row(String name) {
        row(Object.class, row -> row.toString().contains(name));
    }

    /// Chooses the first row of a kind that is wanted.
    <T> void row(Class<T> kind, Predicate<T> wanted) {
        var rows = table().getItems();
        row(rows.stream().filter(item -> wanted.test(kind.cast(item))).findFirst().map(rows::indexOf).orElseThrow());
    }

    void row(int number) {
        robot.interact(() -> {
            table().requestFocus();
            table().getSelectionModel().select(number);
            table().scrollTo(number);
        });
        waitForFxEvents(20);
    }

    private TableView<?> table() {
        return robot.lookup(".data-table").queryAs(TableView.class);
    }

    /// Clicks what can be scrolled to.
    FxRobotInterface click(String query) {
        Node node = robot.lookup(query).query();
        robot.interact(node::requestFocus);
        waitForFxEvents(20);
        return robot.clickOn(node);
    }

    /// What saving proposes to write to, in a folder of its own.
    void saveTo(String name) {
        try {
            rehearsal.files.file = Optional.of(Files.createTempDirectory("tour").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The print page as it is on a computer without a printer.
    void withoutPrinter(Report report) {
        var delivery = new ReportDelivery(new Printer(new NoPrintDesk()));
        show(() -> {
            var page = new ReportScreens(rehearsal.services.reports(), delivery, rehearsal.frame).print(report);
            page.show();
            return page.content();
        });
    }

    private record NoPrintDesk() implements PrintDesk {

        @Override
        public List<String> printers() {
            return List.of();
        }

        @Override
        public boolean print(Pageable pages, PrintOrder order) {
            throw new IllegalStateException("there is no printer");
        }
    }

    /// The menu of a text field, as a right click asks for it.
    void menuOf(String field) {
        robot.interact(() -> {
            var node = robot.lookup(field).query();
            var place = node.localToScreen(60, 20);
            node.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 60, 20, place.getX(), place.getY(), false, null));
        });
    }

    /// Uses a button or a link without the mouse.
    void press(String query) {
        robot.interact(() -> robot.lookup(query).queryAs(ButtonBase.class).fire());
        waitForFxEvents(20);
    }
}
