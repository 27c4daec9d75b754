package nl.buurtbrug.app;

import static nl.buurtbrug.language.Text.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import nl.buurtbrug.app.TourStops.Stop;
import nl.buurtbrug.platform.database.CannotOpen.Reason;
import nl.buurtbrug.platform.database.DataFolder;
import nl.buurtbrug.testing.TestDatabase;
import nl.buurtbrug.testing.TestOffice;
import nl.buurtbrug.ui.common.Buttons;

/// The pictures of back-ups: in the settings, put back, after damage, and when one fails at closing.
final class BackupStops {

    private static final Path STICK = Path.of("/media/marieke/STICK");

    static final List<Stop> ALL = List.of(
            new Stop("backup-list", BackupStops::list),
            new Stop("backup-restore-question", visitor -> {
                list(visitor);
                visitor.press(".restore-backup");
            }),
            new Stop("backup-second-place-gone", visitor -> {
                visitor.rehearsal.services.backups().chooseSecondPlace(Optional.of(STICK));
                visitor.setting("backups");
                visitor.press("#make-backup");
            }),
            new Stop("backup-replaced", BackupStops::replaced),
            new Stop("backup-replaced-question", visitor -> {
                replaced(visitor);
                visitor.press(".remove-kept");
            }),
            new Stop("damaged-with-backup", BackupStops::damaged),
            new Stop("damaged-question", visitor -> {
                damaged(visitor);
                visitor.press("#restore-newest");
            }),
            new Stop("closing-backup-failed", visitor -> {
                visitor.rehearsal.services.backups().chooseSecondPlace(Optional.of(STICK));
                TestDatabase.changeSomething();
                visitor.robot.interact(() -> visitor.rehearsal.screens.backups().makeAtClose(() -> { },
                        trouble -> visitor.rehearsal.questions.ask(Office.notBackedUp(trouble, () -> { }, () -> { }))));
            }));

    private BackupStops() {
    }

    private static void list(Visitor visitor) {
        TestDatabase.changeSomething();
        visitor.rehearsal.services.backups().makeAtClose();
        visitor.rehearsal.services.backups().makeByHand();
        visitor.setting("backups");
        visitor.robot.interact(visitor.rehearsal.screens.backups()::load);
    }

    private static void replaced(Visitor visitor) {
        try {
            var kept = Files.createDirectories(TestDatabase.folder().resolve("database.kept-20261120T101500Z"));
            Files.write(kept.resolve("c10.dat"), new byte[18 << 20]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        visitor.setting("backups");
        visitor.robot.interact(() -> visitor.robot.lookup(".remove-kept").query().requestFocus());
    }

    private static void damaged(Visitor visitor) {
        visitor.rehearsal.services.backups().makeByHand();
        var folder = new DataFolder(TestDatabase.folder());
        var shown = new ArrayList<Parent>();
        visitor.robot.interact(() -> new Rescue(folder, visitor.rehearsal.background, visitor.rehearsal.questions, TestOffice.CLOCK)
                .offer(Opened.Refused.because(Reason.DAMAGED, Path.of("/home/marieke/Buurtbrug")), waysOn(), shown::add, _ -> { }));
        visitor.alone(shown::getLast);
    }

    private static List<Button> waysOn() {
        return List.of(Buttons.plain(text("open.again"), () -> { }), Buttons.plain(text("open.choose"), () -> { }), Buttons.plain(text("action.close"), () -> { }));
    }
}
