package nl.buurtbrug.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import nl.buurtbrug.app.TourStops.Stop;
import nl.buurtbrug.domain.transfer.plan.PlanRow;
import nl.buurtbrug.domain.transfer.plan.RowDecision;
import nl.buurtbrug.ui.common.Place;

/// The pictures of the import of a list, step by step.
final class ImportStops {

    private static final Path LIST = Path.of("src/test/resources/lists/verenigingen-beekerdam.csv");
    private static final Path ACTIVITIES = Path.of("src/test/resources/lists/activiteiten-beekerdam.csv");
    private static final Path OUTLOOK = Path.of("src/test/resources/import/outlook-nl.csv");
    private static final Path NO_LIST = Path.of("src/main/resources/nl/buurtbrug/platform/pdf/bridge.png");

    private static final int NATIONALITY = 11;
    private static final int UNDO = 4;

    static final List<Stop> ALL = List.of(
            new Stop("import", visitor -> visitor.go(new Place.Import())),
            new Stop("import-dragging", visitor -> visitor.robot.interact(() -> FileDrop.on(visitor.rehearsal.window, _ -> { }).show(true))),
            new Stop("import-file", visitor -> choose(visitor, LIST)),
            new Stop("import-unusable", visitor -> choose(visitor, NO_LIST)),
            new Stop("import-columns", ImportStops::columns),
            new Stop("import-columns-forbidden", visitor -> {
                columns(visitor);
                visitor.row(NATIONALITY);
            }),
            new Stop("import-columns-choosing", visitor -> {
                columns(visitor);
                visitor.robot.interact(() -> field(visitor, 2).show());
            }),
            new Stop("import-columns-profile", visitor -> {
                columns(visitor);
                visitor.click("#keep-profile").write("Verenigingenlijst gemeente");
            }),
            new Stop("import-columns-wide", visitor -> {
                choose(visitor, OUTLOOK);
                visitor.press("#to-columns");
            }),
            new Stop("import-columns-no-name", visitor -> {
                columns(visitor);
                IntStream.of(1, 8).forEach(column -> skip(visitor, column));
            }),
            new Stop("import-workbook", visitor -> choose(visitor, WorkbookList.write())),
            new Stop("import-workbook-words", visitor -> {
                choose(visitor, WorkbookList.write());
                visitor.press("#to-columns");
                visitor.press("#choose-words");
            }),
            new Stop("import-plan", ImportStops::plan),
            new Stop("import-plan-changed", visitor -> {
                plan(visitor);
                select(visitor, RowDecision.CHANGED);
            }),
            new Stop("import-plan-refused", visitor -> {
                plan(visitor);
                select(visitor, RowDecision.REFUSED);
            }),
            new Stop("import-plan-mending", visitor -> {
                plan(visitor);
                select(visitor, RowDecision.REFUSED);
                visitor.press("#mend");
            }),
            new Stop("import-other-list", visitor -> {
                plan(visitor);
                visitor.press("#doubt-skip");
                visitor.robot.interact(() -> visitor.rehearsal.screens.transfer().open(OUTLOOK));
            }),
            new Stop("import-done", ImportStops::done),
            new Stop("import-history", visitor -> {
                done(visitor);
                visitor.press("#import-again");
            }),
            new Stop("import-undo-question", visitor -> {
                visitor.go(new Place.Import());
                visitor.robot.interact(() -> visitor.robot.lookup("#imports").queryTableView().scrollToColumnIndex(UNDO));
                visitor.press("#imports .hyperlink");
            }),
            new Stop("import-work-file", visitor -> choose(visitor, ACTIVITIES)),
            new Stop("import-work-columns", visitor -> {
                choose(visitor, ACTIVITIES);
                visitor.press("#to-columns");
            }),
            new Stop("import-work-plan", ImportStops::planActivities),
            new Stop("import-work-done", visitor -> {
                planActivities(visitor);
                visitor.press("#save-plan");
            }),
            new Stop("import-undone", visitor -> {
                done(visitor);
                visitor.press("#undo-import");
            }));

    private ImportStops() {
    }

    private static void choose(Visitor visitor, Path file) {
        visitor.rehearsal.files.file = Optional.of(file);
        visitor.go(new Place.Import());
        visitor.press("#choose-file");
    }

    private static void columns(Visitor visitor) {
        choose(visitor, LIST);
        visitor.press("#to-columns");
    }

    private static void plan(Visitor visitor) {
        columns(visitor);
        visitor.press("#to-plan");
    }

    private static void planActivities(Visitor visitor) {
        choose(visitor, ACTIVITIES);
        visitor.press("#to-columns");
        visitor.press("#to-plan");
    }

    private static void done(Visitor visitor) {
        plan(visitor);
        visitor.press("#save-plan");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> field(Visitor visitor, int column) {
        return visitor.robot.lookup("#field-of-" + column).queryAs(ComboBox.class);
    }

    private static void skip(Visitor visitor, int column) {
        visitor.row(column - 1);
        visitor.robot.interact(() -> field(visitor, column).setValue(field(visitor, column).getItems().getLast()));
    }

    private static void select(Visitor visitor, RowDecision decision) {
        visitor.row(PlanRow.class, row -> row.decision() == decision);
    }
}
