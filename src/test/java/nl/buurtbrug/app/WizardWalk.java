package nl.buurtbrug.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import nl.buurtbrug.app.Tour.Visitor;
import nl.buurtbrug.domain.transfer.column.TargetField;
import nl.buurtbrug.ui.common.Place;

/// The tour's way through the import of a list.
final class WizardWalk {

    private static final Path LIST = Path.of("src/test/resources/lists/verenigingen-beekerdam.csv");

    private WizardWalk() {
    }

    private static void choose(Visitor visitor, Path file) {
        visitor.rehearsal.files.file = Optional.of(file);
        visitor.go(new Place.Import());
        press(visitor, "#choose-file");
    }

    static void file(Visitor visitor) {
        choose(visitor, LIST);
    }

    static void unusable(Visitor visitor) {
        choose(visitor, Path.of("src/main/resources/nl/buurtbrug/platform/pdf/bridge.png"));
    }

    static void columns(Visitor visitor) {
        file(visitor);
        press(visitor, "#to-columns");
    }

    static void forbidden(Visitor visitor) {
        columns(visitor);
        visitor.robot.clickOn("Nationaliteit");
    }

    static void choosing(Visitor visitor) {
        columns(visitor);
        visitor.robot.interact(() -> visitor.robot.lookup("#field-of-2").queryAs(ComboBox.class).show());
    }

    static void keepingProfile(Visitor visitor) {
        columns(visitor);
        visitor.robot.clickOn("#keep-profile").write("Verenigingenlijst gemeente");
    }

    static void wide(Visitor visitor) {
        choose(visitor, Path.of("src/test/resources/import/outlook-nl.csv"));
        press(visitor, "#to-columns");
    }

    static void noName(Visitor visitor) {
        columns(visitor);
        for (var column : new int[] {1, 8}) {
            visitor.robot.interact(() -> {
                @SuppressWarnings("unchecked")
                ComboBox<TargetField> field = visitor.robot.lookup("#field-of-" + column).queryAs(ComboBox.class);
                field.setValue(TargetField.SKIP);
            });
        }
    }

    static void plan(Visitor visitor) {
        columns(visitor);
        press(visitor, "#to-plan");
    }

    static void changed(Visitor visitor) {
        plan(visitor);
        select(visitor, 3);
    }

    static void mending(Visitor visitor) {
        plan(visitor);
        select(visitor, 10);
        press(visitor, "#mend");
    }

    static void done(Visitor visitor) {
        plan(visitor);
        press(visitor, "#save-plan");
    }

    static void history(Visitor visitor) {
        done(visitor);
        press(visitor, "#import-again");
    }

    static void undone(Visitor visitor) {
        done(visitor);
        press(visitor, "#undo-import");
    }

    /// Also where the button is below the window's edge.
    private static void press(Visitor visitor, String button) {
        visitor.robot.interact(() -> visitor.robot.lookup(button).queryButton().fire());
    }

    private static void select(Visitor visitor, int row) {
        visitor.robot.interact(() -> visitor.robot.lookup("#plan-rows").queryAs(TableView.class).getSelectionModel().select(row));
    }
}
